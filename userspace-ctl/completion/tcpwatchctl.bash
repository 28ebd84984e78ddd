# SPDX-License-Identifier: GPL-2.0
# bash completion for tcpwatchctl

_tcpwatchctl()
{
	local cur prev verb='' word i
	local verbs='report check close-wait time-wait half-open listeners destinations flows show explain ended monitor top
		stats status config watch flush help'
	local options='--json --pretty --ipv4 --ipv6 --numeric --resolve --no-header --oneline --color --netns --all-netns --help --version'
	local states='listen syn-sent syn-recv established fin-wait-1 fin-wait-2 close-wait closing last-ack
		time-wait closed unknown all connected synchronized bucket big'
	local keys='machine_max_flows max_flows half_open_percent ended_max syn_s established_s fin_wait_s
		close_wait_s last_ack_s time_wait_s closed_s midstream_s max_groups
		alert_hold_s alert_clear_percent alerts_per_min close_wait_warning close_wait_critical
		close_wait_age_warning_s close_wait_age_critical_s ports_warning ports_critical
		half_open_warning half_open_critical completed_percent table_warning table_critical
		events_lost_warning events_lost_critical leak_s presumed_gone_s'
	local conditions='state exclude client-state server-state local-state src dst client server host
		sport dport port age idle state-age expires closed-by close local origin family id and or not'

	cur=${COMP_WORDS[COMP_CWORD]}
	prev=${COMP_WORDS[COMP_CWORD - 1]}
	for ((i = 1; i < COMP_CWORD; i++)); do
		word=${COMP_WORDS[i]}
		case $word in
		--netns) ((i++)) ;;
		-*) ;;
		*) verb=$word; break ;;
		esac
	done

	case $verb in
	flows|ended) options="$options --history --owners --sort --limit --count" ;;
	listeners|destinations|close-wait) options="$options --sort --limit --count" ;;
	top) options="$options --delay --iterations" ;;
	monitor) options="$options --timestamps --resync --count --until-quiet --buffer-size" ;;
	esac

	case $prev in
	--netns) word=$(cd /run/netns 2>/dev/null && echo *) ;;
	--sort)
		word='id age idle state-age expires bytes client server ended'
		case $verb in
		listeners|destinations) word='address half established close-wait closing time-wait new median' ;;
		esac
		[ "$verb" != close-wait ] || word='verdict count oldest growth rate pid' ;;
	verdict) word='leak stalled draining unknown' ;;
	--color) word='always auto never' ;;
	--delay|--iterations|--limit|--count|--until-quiet|--buffer-size) word='' ;;
	state|exclude|client-state|server-state|local-state) word=$states ;;
	closed-by|local) word='client server both none' ;;
	origin) word='handshake midstream adopted' ;;
	family) word='inet inet6' ;;
	close) word='none four-segment three-segment simultaneous reset refused syn-timeout timeout idle
		socket-gone evicted flushed netns-exit' ;;
	*)
		case $verb in
		'') word="$verbs $options" ;;
		flows|ended|flush) word="$conditions $options" ;;
		close-wait) word="pid comm unit verdict $conditions $options" ;;
		monitor) word="transitions closes config alerts $options" ;;
		config) word="get set load $keys $options" ;;
		watch) word="on off $options" ;;
		*) word=$options ;;
		esac ;;
	esac
	mapfile -t COMPREPLY < <(compgen -W "$word" -- "$cur")
}

complete -F _tcpwatchctl tcpwatchctl
