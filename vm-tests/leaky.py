#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-2.0
"""Servers that do not close when their clients have, each in its way, and clients for them.

  leaky.py HOW ADDR PORT...
  leaky.py read|close|forget ADDR PORT COUNT

On a connection, 100 bytes are answered with 200. When the client has closed its side, the moment of the first time is
printed, and the socket is kept open for ever:

  leak       nothing more is done
  answer     200 bytes are sent once
  keepalive  keep-alive probes are sent every second
  push       64 kB are sent ten times a second
  flood      as much is sent as goes
  fork       nothing; on SIGUSR1 a child named "worker" inherits all that is open, and its pid is printed
  deaf       connections are not even accepted

  read       a client: connections that are closed on this side, while what comes is read
  close      a client: connections that are closed at once
  forget     a client: connections that are kept when the server has closed them
"""
import os
import select
import signal
import socket
import sys
import time

REQUEST, REPLY, CHUNK = 100, bytes(200), bytes(65536)


class Server:
    def __init__(self, how, addr, ports):
        self.how, self.poll, self.said = how, select.poll(), False
        self.socks, self.listeners, self.kept = {}, [], []
        for port in ports:
            family = socket.AF_INET6 if ":" in addr else socket.AF_INET
            listener = socket.socket(family)
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            listener.bind((addr, port))
            listener.listen(1024)
            self.listeners.append(listener.fileno())
            self.watch(listener)
        if how == "fork":
            signal.signal(signal.SIGUSR1, lambda *_: self.fork())

    def watch(self, sock):
        self.socks[sock.fileno()] = sock
        if self.how != "deaf":
            self.poll.register(sock, select.POLLIN)

    @staticmethod
    def fork():
        child = os.fork()
        if child:
            print(f"worker {child}", flush=True)
            return
        with open("/proc/self/comm", "w", encoding="ascii") as comm:
            comm.write("worker")
        while True:
            signal.pause()

    def accept(self, listener):
        sock = listener.accept()[0]
        if self.how == "keepalive":
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPIDLE, 1)
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_KEEPINTVL, 1)
        self.watch(sock)

    def ended(self, sock):
        if not self.said:
            print(f"{time.time():.6f}", flush=True)
        self.said = True
        self.poll.unregister(sock)
        self.kept.append(sock)
        sock.setblocking(False)
        if self.how == "answer":
            sock.send(REPLY)

    def send_on(self):
        for sock in self.kept:
            try:
                sock.send(CHUNK)
            except BlockingIOError:
                pass

    def run(self):
        while True:
            for fd, _ in self.poll.poll(100 if self.how in ("push", "flood") else None):
                sock = self.socks[fd]
                if fd in self.listeners:
                    self.accept(sock)
                elif sock.recv(REQUEST):
                    sock.send(REPLY)
                else:
                    self.ended(sock)
            if self.how in ("push", "flood"):
                self.send_on()


def connect(addr, port, count):
    return [socket.create_connection((addr, port)) for _ in range(count)]


def read(addr, port, count):
    poll, socks = select.poll(), {}
    for sock in connect(addr, port, count):
        sock.shutdown(socket.SHUT_WR)
        socks[sock.fileno()] = sock
        poll.register(sock, select.POLLIN)
    while True:
        for fd, _ in poll.poll():
            socks[fd].recv(1 << 20)


def forget(addr, port, count):
    socks = connect(addr, port, count)
    for sock in socks:
        sock.send(bytes(REQUEST))
    for sock in socks:
        while sock.recv(1 << 20):
            pass
    while True:
        signal.pause()


def main():
    how, addr, *numbers = sys.argv[1:]
    numbers = [int(number) for number in numbers]
    if how == "read":
        read(addr, *numbers)
    elif how == "forget":
        forget(addr, *numbers)
    elif how == "close":
        for sock in connect(addr, *numbers):
            sock.close()
    else:
        server = Server(how, addr, numbers)
        print("ready", flush=True)
        server.run()


main()
