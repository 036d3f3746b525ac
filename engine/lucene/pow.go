package lucene

import "math"

// exact is a number as the sum of two, for steps that need more than a float64.
type exact struct{ hi, lo float64 }

func sum2(a, b float64) exact {
	s := a + b
	t := s - a
	return exact{s, (a - (s - t)) + (b - t)}
}

func (a exact) plus(b exact) exact {
	s := sum2(a.hi, b.hi)
	return sum2(s.hi, s.lo+a.lo+b.lo)
}

func (a exact) times(b exact) exact {
	p := a.hi * b.hi
	return sum2(p, math.FMA(a.hi, b.hi, -p)+float64(a.hi*b.lo)+float64(a.lo*b.hi))
}

func (a exact) over(n float64) exact {
	q := a.hi / n
	return sum2(q, (math.FMA(-q, n, a.hi)+a.lo)/n)
}

// ln2 is the logarithm of 2.
var ln2 = exact{math.Ln2, 2.3190468138462996e-17}

// exp is e to a power, by its series.
func (a exact) exp() exact {
	const halvings, terms = 4, 14
	k := math.Round(a.hi / math.Ln2)
	r := a.plus(ln2.times(exact{-k, 0})).over(1 << halvings)
	one := exact{1, 0}
	sum := one
	for i := terms; i > 0; i-- {
		sum = r.times(sum).over(float64(i)).plus(one)
	}
	for range halvings {
		sum = sum.times(sum)
	}
	return exact{math.Ldexp(sum.hi, int(k)), math.Ldexp(sum.lo, int(k))}
}

// pow is math.Pow for positive finite numbers, rounded as well as the server's:
// its errors would show in what is left of near numbers.
func pow(x, y float64) float64 {
	log := exact{math.Log(x), 0}
	step := exact{x, 0}.times(exact{-log.hi, 0}.exp()).plus(exact{-1, 0})
	return exact{y, 0}.times(log.plus(step)).exp().hi
}
