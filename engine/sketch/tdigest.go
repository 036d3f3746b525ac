package sketch

import (
	"math"
	"math/rand/v2"
	"slices"
	"sort"
)

// TDigest keeps the distribution of numbers in centroids, fine at both ends and
// coarse in the middle. Few numbers are kept as they are.
//
// Source: Computing Extremely Accurate Quantiles Using t-Digests, Dunning and
// Ertl; in the form of com.tdunning.math.stats.AVLTreeDigest of version 3.2.
type TDigest struct {
	compression float64
	means       []float64 // ascending
	weights     []int64
	sums        []int64 // of the weights by blocks of sumBlock; those before stale are right
	stale       int     // first block whose sum is not
	count       int64
	min, max    float64
	rnd         *rand.Rand
}

// NewTDigest starts without numbers. The greater the compression, the more
// centroids there are.
func NewTDigest(compression float64) *TDigest {
	return &TDigest{compression: compression, min: math.Inf(1), max: math.Inf(-1), rnd: rand.New(rand.NewPCG(1, 2))}
}

// Count is how many numbers were added.
func (t *TDigest) Count() int64 { return t.count }

// Compression is that which it was made with.
func (t *TDigest) Compression() float64 { return t.compression }

// Min and Max are the least and the greatest number.
func (t *TDigest) Min() float64 { return t.min }

// Max is the greatest number.
func (t *TDigest) Max() float64 { return t.max }

// Each goes through the centroids.
func (t *TDigest) Each(yield func(mean float64, weight int64)) {
	for i, m := range t.means {
		yield(m, t.weights[i])
	}
}

// Merge adds the centroids of another digest.
func (t *TDigest) Merge(o *TDigest) {
	order := t.rnd.Perm(len(o.means))
	if len(o.means) < 2 || o.count == int64(len(o.means)) {
		for i := range order { // single numbers: their order makes no difference but in what is at random
			order[i] = i
		}
	}
	for _, i := range order {
		t.Add(o.means[i], o.weights[i])
	}
	t.min, t.max = math.Min(t.min, o.min), math.Max(t.max, o.max)
}

// Add adds a number, or several that are equal.
func (t *TDigest) Add(x float64, weight int64) {
	if !(t.min <= x && x <= t.max) {
		t.min, t.max = math.Min(t.min, x), math.Max(t.max, x)
	}
	if len(t.means) == 0 {
		t.insert(x, weight)
		t.count = weight
		return
	}
	first, last := t.nearest(x)
	closest := -1
	sum, n := t.before(first), 0.0
	for i := first; i < last; i++ {
		q := 0.5
		if t.count != 1 {
			q = (float64(sum) + float64(t.weights[i]-1)/2) / float64(t.count-1)
		}
		if k := 4 * float64(t.count) * q * (1 - q) / t.compression; float64(t.weights[i]+weight) <= k {
			if n++; n == 1 || t.rnd.Float64() < 1/n {
				closest = i
			}
		}
		sum += t.weights[i]
	}
	if closest < 0 {
		t.insert(x, weight)
	} else {
		t.join(closest, x, weight)
	}
	t.count += weight
	if float64(len(t.means)) > 20*t.compression {
		t.compress()
	}
}

// nearest are the centroids that are as near to a number as any.
func (t *TDigest) nearest(x float64) (first, last int) {
	at := 0 // the last that is less, or the first
	for n := len(t.means); n > 1; {
		half, less := n/2, 0
		if t.means[at+half] < x {
			less = 1
		}
		at += half * less // no branch: it could not be foretold
		n -= half
	}
	least := math.MaxFloat64
	first, last = at, len(t.means)
	for i := at; i < len(t.means); i++ {
		z := math.Abs(t.means[i] - x)
		if z < least {
			first, least = i, z
		} else if z > least {
			last = i
			break
		}
	}
	return first, last
}

// insert adds a centroid, behind those of the same mean.
func (t *TDigest) insert(x float64, weight int64) {
	at := sort.Search(len(t.means), func(i int) bool { return t.means[i] > x })
	t.means, t.weights = slices.Insert(t.means, at, x), slices.Insert(t.weights, at, weight)
	t.stale = min(t.stale, at/sumBlock)
}

// sumBlock is how many weights are summed up together.
const sumBlock = 32

// before is the sum of the weights before a centroid.
func (t *TDigest) before(i int) (sum int64) {
	block := i / sumBlock
	for ; t.stale < block; t.stale++ {
		sum := int64(0)
		for _, w := range t.weights[t.stale*sumBlock:][:sumBlock] {
			sum += w
		}
		t.sums = append(t.sums[:t.stale], sum)
	}
	for _, s := range t.sums[:block] {
		sum += s
	}
	for _, w := range t.weights[block*sumBlock : i] {
		sum += w
	}
	return sum
}

// join adds numbers to a centroid, which may change its place.
func (t *TDigest) join(i int, x float64, weight int64) {
	mean := weighted(t.means[i], float64(t.weights[i]), x, float64(weight))
	total := t.weights[i] + weight
	if (i == 0 || t.means[i-1] <= mean) && (i == len(t.means)-1 || mean < t.means[i+1]) {
		t.means[i], t.weights[i] = mean, total
		if i/sumBlock < t.stale {
			t.sums[i/sumBlock] += weight
		}
		return
	}
	t.means, t.weights = slices.Delete(t.means, i, i+1), slices.Delete(t.weights, i, i+1)
	t.stale = min(t.stale, i/sumBlock)
	t.insert(mean, total)
}

// compress adds all centroids anew in another order.
func (t *TDigest) compress() {
	means, weights := t.means, t.weights
	t.means, t.weights, t.count, t.stale = nil, nil, 0, 0
	for _, i := range t.rnd.Perm(len(means)) {
		t.Add(means[i], weights[i])
	}
}

// weighted is the mean of two, never outside of them.
func weighted(x1, w1, x2, w2 float64) float64 {
	if x1 > x2 {
		x1, w1, x2, w2 = x2, w2, x1, w1
	}
	return math.Max(x1, math.Min((x1*w1+x2*w2)/(w1+w2), x2))
}

// Quantile is the number below which a part of all lies; NaN if there are none.
func (t *TDigest) Quantile(q float64) float64 {
	switch len(t.means) {
	case 0:
		return math.NaN()
	case 1:
		return t.means[0]
	}
	index := q * float64(t.count)
	soFar := float64(t.weights[0]) / 2
	if index < soFar {
		return (t.min*index + t.means[0]*(soFar-index)) / soFar
	}
	for i := range len(t.means) - 1 {
		between := float64(t.weights[i]+t.weights[i+1]) / 2
		if soFar+between > index {
			return weighted(t.means[i], soFar+between-index, t.means[i+1], index-soFar)
		}
		soFar += between
	}
	last := len(t.means) - 1
	z := index - soFar
	return weighted(t.means[last], float64(t.weights[last])/2-z, t.max, z)
}

// CDF is the part of all that lies below a number; NaN if there are none.
func (t *TDigest) CDF(x float64) float64 {
	switch len(t.means) {
	case 0:
		return math.NaN()
	case 1:
		if x < t.means[0] {
			return 0
		}
		return 1
	}
	r, count := 0.0, float64(t.count)
	left := (t.means[1] - t.means[0]) / 2
	right := left
	part := func(a int) float64 {
		m := t.means[a]
		return (r + float64(t.weights[a])*((x-(m-left))/((m+right)-(m-left)))) / count
	}
	a := 0
	for b := 2; b < len(t.means); b++ {
		if x < t.means[a]+right {
			return math.Max(part(a), 0)
		}
		r += float64(t.weights[a])
		a++
		left = right
		right = (t.means[b] - t.means[a]) / 2
	}
	if x < t.means[a]+right {
		return part(a)
	}
	return 1
}
