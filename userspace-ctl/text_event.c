static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

/static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

/static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

:static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

2static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

.static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

0static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

/static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

.static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

/static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

#static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

<static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

.static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

#static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

<static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

.static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

#static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

.static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

#static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

.static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

#static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

.static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

#static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

1static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

0static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

/static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

wstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

/static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

/static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

2static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

0static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

2static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

5static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

1static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

1static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

2static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

2static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

1static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

1static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

:static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

3static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

3static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

:static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

0static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

0static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

.static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

1static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

2static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

3static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

4static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

5static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

6static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

bstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

kstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

/static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

#static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

2static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

7static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

6static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

4static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

{static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

=static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

/static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

[static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

3static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

2static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

]static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

!static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ystatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

.static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

&static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

&static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

zstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

%static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Ystatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

%static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

%static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

%static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

:static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

%static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

:static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

%static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

&static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

%static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

.static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

%static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

0static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

6static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

%static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

/static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

}static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

/static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

bstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

@static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

/static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

bstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

{static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

=static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ystatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

.static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

?static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

:static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

0static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

!static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ystatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

.static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

wstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

<static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

&static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

&static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

<static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

&static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

&static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

+static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

<static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

=static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ystatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

.static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

wstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

}static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

/static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

wstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

wstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ystatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

/static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

{static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

=static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ystatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

.static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

?static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

:static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

0static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

+static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

+static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

2static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

+static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

<static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

=static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ystatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

.static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

wstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

?static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

:static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

\static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

%static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

\static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

}static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

/static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

wstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

wstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

wstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

wstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ystatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

wstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

/static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

wstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

wstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

{static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

[static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

+static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

1static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

6static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

]static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

[static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

]static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

bstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

8static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

=static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ystatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

.static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

8static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

wstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

wstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

!static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

=static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Wstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

zstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

%static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

&static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

wstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

wstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

=static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

=static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Wstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

zstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

%static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

%static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

8static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

?static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

◀static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

─static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

─static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

:static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

<static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

zstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

%static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

%static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

8static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

?static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

─static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

─static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

▶static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

:static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

}static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

wstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

{static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

&static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

1static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

wstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

=static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

=static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

?static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

:static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

'static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

'static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

}static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

wstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

{static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

[static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

]static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

[static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

]static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

bstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ystatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ystatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

=static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

2static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

+static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

2static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

+static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

wstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

wstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

.static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

&static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

wstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

wstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

wstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

.static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

%static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

\static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

?static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

:static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

}static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

wstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

wstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

{static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

[static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

]static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

[static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

]static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

[static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

]static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

[static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

]static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ystatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

.static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

.static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ystatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

.static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

.static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

2static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

+static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

+static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

+static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

3static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

{static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

}static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

{static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

}static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

%static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

%static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

\static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

}static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

{static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

wstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

=static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

1static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

<static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

=static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Wstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

+static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

+static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

hstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

[static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

]static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

%static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

=static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

%static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

kstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ystatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

&static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

[static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

]static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

'static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

\static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

'static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

}static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

xstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

cstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

6static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

4static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

{static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

%static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

*static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

%static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

%static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

%static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

%static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

\static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

"static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ystatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

&static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ystatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Bstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

mstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

rstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

gstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

vstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

qstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

	static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ystatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

fstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

(static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

&static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ostatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ustatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

-static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

>static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

sstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

ystatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

lstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

estatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

,static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

 static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Pstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Istatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Nstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Tstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

_static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Bstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Astatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

Dstatic enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

)static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

;static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

}static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}


static enum paint change_paint(unsigned int was, unsigned int is)
{
	return was == is ? PAINT_DIM : state_paint(is);
}

