package java

import (
	"math"
	"math/big"
	"math/bits"
	"strconv"
)

// DoubleString is Java's Double.toString: 1.0, 1.0E10, 1.0E-5.
func DoubleString(f float64) string { return string(AppendDouble(nil, f)) }

// FloatString is Java's Float.toString.
func FloatString(f float32) string { return string(AppendFloat(nil, f)) }

const (
	fractionBits      = 52 // of a double
	floatFractionBits = 23
)

// AppendDouble adds Double.toString of f, as Java printed it up to version 18: in
// some cases that is one digit more than would be needed.
func AppendDouble(out []byte, f float64) []byte {
	b := math.Float64bits(f)
	fraction, exp := b&(1<<fractionBits-1), int(b>>fractionBits&0x7FF)
	switch {
	case exp == 0x7FF && fraction != 0:
		return append(out, "NaN"...)
	case b>>63 != 0:
		out = append(out, '-')
	}
	switch {
	case exp == 0x7FF:
		return append(out, "Infinity"...)
	case exp == 0 && fraction == 0:
		return append(out, "0.0"...)
	case exp == 0:
		shift := bits.LeadingZeros64(fraction) - (63 - fractionBits)
		return appendDecimal(out, 1-shift-1023, fraction<<shift, fractionBits+1-shift)
	}
	return appendDecimal(out, exp-1023, fraction|1<<fractionBits, fractionBits+1)
}

// AppendFloat adds Float.toString of f, as Java printed it up to version 18.
func AppendFloat(out []byte, f float32) []byte {
	b := math.Float32bits(f)
	fraction, exp := b&(1<<floatFractionBits-1), int(b>>floatFractionBits&0xFF)
	switch {
	case exp == 0xFF && fraction != 0:
		return append(out, "NaN"...)
	case b>>31 != 0:
		out = append(out, '-')
	}
	significant := floatFractionBits + 1
	switch {
	case exp == 0xFF:
		return append(out, "Infinity"...)
	case exp == 0 && fraction == 0:
		return append(out, "0.0"...)
	case exp == 0:
		shift := bits.LeadingZeros32(fraction) - (31 - floatFractionBits)
		fraction, exp, significant = fraction<<shift, 1-shift, significant-shift
	default:
		fraction |= 1 << floatFractionBits
	}
	return appendDecimal(out, exp-127, uint64(fraction)<<(fractionBits-floatFractionBits), significant)
}

// decimal is a number being turned into digits: 0.digits times ten to exp.
type decimal struct {
	buf       [28]byte
	n         int
	exp       int
	low, high bool // the digits so far are within half a unit of the number, from below or above
	tie       int  // how the rest compares with half a unit of the last digit, if low and high
}

// appendDecimal prints fraction, whose bit 52 is set, times two to binExp-52, of
// which the given number of bits are significant.
func appendDecimal(out []byte, binExp int, fraction uint64, significant int) []byte {
	var d decimal
	tail := bits.TrailingZeros64(fraction)
	nBits := fractionBits + 1 - tail
	tiny := max(0, nBits-binExp-1) // bits behind the point
	if tiny == 0 && binExp <= 62 {
		if binExp >= fractionBits {
			fraction <<= binExp - fractionBits
		} else {
			fraction >>= fractionBits - binExp
		}
		d.whole(fraction, insignificantDigits(binExp-significant))
		return d.appendTo(out)
	}
	d.exp = estimateExponent(fraction, binExp)
	g := newGenerator(d.exp, binExp, fraction>>tail, nBits, tiny, significant)
	switch {
	case g.bitsB < 32 && g.bitsTenS < 32:
		generate[int32](&d, &g)
	case g.bitsB < 64 && g.bitsTenS < 64:
		generate[int64](&d, &g)
	default:
		d.generateBig(&g)
	}
	d.exp++
	if d.high && (!d.low || d.tie > 0 || d.tie == 0 && d.buf[d.n-1]&1 != 0) {
		d.roundUp()
	}
	return d.appendTo(out)
}

// insignificantDigits is how many decimal digits of a whole number mean nothing
// when it is longer than its significant bits by n.
func insignificantDigits(n int) int {
	if n <= 2 {
		return 0
	}
	return int(float64(n-1) * math.Log10(2))
}

// whole takes the digits of a whole number, the last few of which are rounded off.
func (d *decimal) whole(v uint64, insignificant int) {
	if insignificant > 0 {
		unit := uint64(1)
		for range insignificant {
			unit *= 10
		}
		rest := v % unit
		v /= unit
		d.exp = insignificant
		if rest >= unit/2 {
			v++
		}
	}
	for v%10 == 0 {
		v /= 10
		d.exp++
	}
	digits := strconv.AppendUint(d.buf[:0], v, 10)
	d.n = len(digits)
	d.exp += d.n
}

// estimateExponent is the decimal exponent of a number, or one more.
func estimateExponent(fraction uint64, binExp int) int {
	m := math.Float64frombits(1023<<fractionBits | fraction&(1<<fractionBits-1))
	return int(math.Floor(float64(float64((m-1.5)*0.289529654)+0.176091259) + float64(float64(binExp)*0.301029995663981)))
}

// generator holds the number as B/S and half a unit of its last bit as M/S, each
// as a power of two times a power of five.
type generator struct {
	fraction        uint64
	b2, b5, s2, s5  int
	m2, m5          int
	bitsB, bitsTenS int
}

func newGenerator(decExp, binExp int, fraction uint64, nBits, tiny, significant int) generator {
	g := generator{fraction: fraction, b5: max(0, -decExp), s5: max(0, decExp)}
	g.b2 = g.b5 + tiny + binExp
	g.s2 = g.s5 + tiny
	g.m5 = g.b5
	g.m2 = g.b2 - significant
	g.b2 -= nBits - 1
	common := min(g.b2, g.s2)
	g.b2, g.s2, g.m2 = g.b2-common, g.s2-common, g.m2-common
	if nBits == 1 { // the next smaller number is half as far away
		g.m2--
	}
	if g.m2 < 0 {
		g.b2, g.s2, g.m2 = g.b2-g.m2, g.s2-g.m2, 0
	}
	g.bitsB = nBits + g.b2 + bitsOfPow5(g.b5)
	g.bitsTenS = g.s2 + 1 + bitsOfPow5(g.s5+1)
	return g
}

// bitsOfPow5 is the length of five to n in bits; a little too much for large n.
func bitsOfPow5(n int) int {
	if n == 0 {
		return 0
	}
	if n > 26 {
		return 3 * n
	}
	return bits.Len64(pow5(n))
}

func pow5(n int) uint64 {
	p := uint64(1)
	for range n {
		p *= 5
	}
	return p
}

// first takes the first digit, unless it is a zero from an exponent that was
// estimated too high. Numbers in scientific notation have a second one.
func (d *decimal) first(q byte) {
	if q == 0 && !d.high {
		d.exp--
	} else {
		d.digit(q)
	}
	if d.exp < -3 || d.exp >= 8 {
		d.low, d.high = false, false
	}
}

func (d *decimal) digit(q byte) {
	d.buf[d.n] = '0' + q
	d.n++
}

// generate works in 32 or 64 bits, which decides when M overflows.
func generate[T int32 | int64](d *decimal, g *generator) {
	b := T(g.fraction*pow5(g.b5)) << g.b2
	s := T(pow5(g.s5)) << g.s2
	m := T(pow5(g.m5)) << g.m2
	tens := s * 10
	for i := 0; i == 0 || !d.low && !d.high; i++ {
		q := b / s
		b, m = 10*(b%s), m*10
		d.low, d.high = b < m, b+m > tens
		if i == 0 {
			d.first(byte(q))
			continue
		}
		if m <= 0 {
			d.low, d.high = true, true
		}
		d.digit(byte(q))
	}
	d.tie = int(b<<1 - tens)
}

// generateBig works without a limit. Other than the short ways, it takes a rest of
// exactly half a unit for one from above.
func (d *decimal) generateBig(g *generator) {
	ten := big.NewInt(10)
	scaled := func(v uint64, p5, p2 int) *big.Int {
		x := new(big.Int).Exp(big.NewInt(5), big.NewInt(int64(p5)), nil)
		return x.Lsh(x.Mul(x, new(big.Int).SetUint64(v)), uint(p2))
	}
	b, s, m := scaled(g.fraction, g.b5, g.b2), scaled(1, g.s5, g.s2), scaled(1, g.m5, g.m2)
	tens := new(big.Int).Mul(s, ten)
	q, sum := new(big.Int), new(big.Int)
	for i := 0; i == 0 || !d.low && !d.high; i++ {
		q.QuoRem(b, s, b)
		b.Mul(b, ten)
		m.Mul(m, ten)
		d.low, d.high = b.Cmp(m) < 0, tens.Cmp(sum.Add(b, m)) <= 0
		if i == 0 {
			d.first(byte(q.Int64()))
			continue
		}
		d.digit(byte(q.Int64()))
	}
	d.tie = b.Lsh(b, 1).Cmp(tens)
}

// roundUp adds one to the last digit.
func (d *decimal) roundUp() {
	for i := d.n - 1; i >= 0; i-- {
		if d.buf[i] != '9' {
			d.buf[i]++
			return
		}
		d.buf[i] = '0'
	}
	d.buf[0] = '1'
	d.exp++
}

// appendTo prints the number, in scientific notation if it is below 0.001 or
// from 10000000 on.
func (d *decimal) appendTo(out []byte) []byte {
	digits := d.buf[:d.n]
	switch {
	case d.exp > 0 && d.exp < 8:
		whole := min(d.n, d.exp)
		out = append(out, digits[:whole]...)
		for range d.exp - whole {
			out = append(out, '0')
		}
		return appendFraction(out, digits[whole:])
	case d.exp <= 0 && d.exp > -3:
		out = append(out, "0."...)
		for range -d.exp {
			out = append(out, '0')
		}
		return append(out, digits...)
	}
	out = appendFraction(append(out, digits[0]), digits[1:])
	return strconv.AppendInt(append(out, 'E'), int64(d.exp-1), 10)
}

// appendFraction prints the point and at least one digit.
func appendFraction(out, digits []byte) []byte {
	if len(digits) == 0 {
		return append(out, ".0"...)
	}
	return append(append(out, '.'), digits...)
}
