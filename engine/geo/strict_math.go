package geo

import "math"

// These are sine, cosine and arc sine as fdlibm has them, which Java's StrictMath
// follows to the last bit; package math rounds some of them differently.

// half pi in parts of 33 bits, and what is left.
var (
	halfPi1  = math.Float64frombits(0x3FF921FB54400000)
	halfPi1t = math.Float64frombits(0x3DD0B4611A626331)
	halfPi2  = math.Float64frombits(0x3DD0B4611A600000)
	halfPi2t = math.Float64frombits(0x3BA3198A2E037073)
)

func highWord(x float64) int32 { return int32(math.Float64bits(x) >> 32) }

// reduce takes multiples of half pi from x. It gives which quarter x lies in, and
// the rest as a sum of two numbers.
func reduce(x float64) (n int, high, low float64) {
	t := math.Abs(x)
	n = int(float64(t*(2/math.Pi)) + 0.5)
	f := float64(n)
	r := t - float64(f*halfPi1)
	w := float64(f * halfPi1t)
	high = r - w
	exp := highWord(t) >> 20 & 0x7ff
	if exp-(highWord(high)>>20&0x7ff) > 16 {
		t = r
		w = float64(f * halfPi2)
		r = t - w
		w = float64(f*halfPi2t) - ((t - r) - w)
		high = r - w
	}
	low = (r - high) - w
	if x < 0 {
		return -n & 3, -high, -low
	}
	return n & 3, high, low
}

// quarterPi is up to where no reduction is needed.
const quarterPi = 0x3fe921fb

func cosine(x float64) float64 {
	if highWord(x)&0x7fffffff <= quarterPi {
		return kernelCos(x, 0)
	}
	n, y, z := reduce(x)
	switch n {
	case 0:
		return kernelCos(y, z)
	case 1:
		return -kernelSin(y, z, true)
	case 2:
		return -kernelCos(y, z)
	}
	return kernelSin(y, z, true)
}

func sine(x float64) float64 {
	if highWord(x)&0x7fffffff <= quarterPi {
		return kernelSin(x, 0, false)
	}
	n, y, z := reduce(x)
	switch n {
	case 0:
		return kernelSin(y, z, true)
	case 1:
		return kernelCos(y, z)
	case 2:
		return -kernelSin(y, z, true)
	}
	return -kernelCos(y, z)
}

// poly is c[0] + x*(c[1] + x*(…)).
func poly(x float64, c ...float64) float64 {
	sum := c[len(c)-1]
	for i := len(c) - 2; i >= 0; i-- {
		sum = c[i] + float64(x*sum)
	}
	return sum
}

// kernelSin is the sine of x + y, for small x; tail tells whether y counts.
func kernelSin(x, y float64, tail bool) float64 {
	if highWord(x)&0x7fffffff < 0x3e400000 {
		return x
	}
	z := float64(x * x)
	v := float64(z * x)
	const s1 = -1.66666666666666324348e-01
	r := poly(z, 8.33333333332248946124e-03, -1.98412698298579493134e-04, 2.75573137070700676789e-06,
		-2.50507602534068634195e-08, 1.58969099521155010221e-10)
	if !tail {
		return x + float64(v*(s1+float64(z*r)))
	}
	return x - ((float64(z*(float64(0.5*y)-float64(v*r))) - y) - float64(v*s1))
}

// kernelCos is the cosine of x + y, for small x.
func kernelCos(x, y float64) float64 {
	ix := highWord(x) & 0x7fffffff
	if ix < 0x3e400000 {
		return 1
	}
	z := float64(x * x)
	r := float64(z * poly(z, 4.16666666666666019037e-02, -1.38888888888741095749e-03, 2.48015872894767294178e-05,
		-2.75573143513906633035e-07, 2.08757232129817482790e-09, -1.13596475577881948265e-11))
	if ix < 0x3FD33333 {
		return 1 - (float64(0.5*z) - (float64(z*r) - float64(x*y)))
	}
	qx := 0.28125
	if ix <= 0x3fe90000 {
		qx = math.Float64frombits(uint64(uint32(ix-0x00200000)) << 32)
	}
	hz := float64(0.5*z) - qx
	a := 1 - qx
	return a - (hz - (float64(z*r) - float64(x*y)))
}

// arcsine is the arc sine of x, from 0 to 1.
func arcsine(x float64) float64 {
	high, low := math.Float64frombits(0x3FF921FB54442D18), math.Float64frombits(0x3C91A62633145C07)
	ratio := func(t float64) float64 {
		p := float64(t * poly(t, 1.66666666666666657415e-01, -3.25565818622400915405e-01, 2.01212532134862925881e-01,
			-4.00555345006794114027e-02, 7.91534994289814532176e-04, 3.47933107596021167570e-05))
		q := poly(t, 1, -2.40339491173441421878e+00, 2.02094576023350569471e+00, -6.88283971605453293030e-01,
			7.70381505559019352791e-02)
		return p / q
	}
	switch ix := highWord(x) & 0x7fffffff; {
	case x >= 1:
		return float64(x*high) + float64(x*low)
	case ix < 0x3e400000:
		return x
	case ix < 0x3fe00000:
		return x + float64(x*ratio(float64(x*x)))
	case ix < 0x3FEF3333:
		w := 1 - x
		t := float64(w * 0.5)
		r := ratio(t)
		s := math.Sqrt(t)
		w = math.Float64frombits(math.Float64bits(s) &^ 0xffffffff)
		c := (t - float64(w*w)) / (s + w)
		p := float64(2*s*r) - (low - float64(2*c))
		q := math.Pi/4 - float64(2*w)
		return math.Pi/4 - (p - q)
	default:
		t := float64((1 - x) * 0.5)
		r := ratio(t)
		s := math.Sqrt(t)
		return high - (float64(2*(s+float64(s*r))) - low)
	}
}
