// Package sketch estimates: how many different values there are, and where the
// quantiles of numbers lie, in bounded memory. It knows nothing of aggregations.
package sketch

import (
	"bytes"
	"compress/gzip"
	_ "embed"
	"io"
	"math"
	"math/bits"
	"strconv"
	"strings"
	"sync"
)

// The precisions of a HyperLogLog, and how many bits of a hash are kept while it
// still counts exactly.
const (
	minPrecision = 4
	maxPrecision = 18
	setBits      = 25
	neighbours   = 6
	loadFactor   = 0.75
)

// HyperLogLog counts different values by their hashes: exactly, but for hashes
// that collide, as long as there are few; by estimation then.
//
// Source: HyperLogLog in Practice, Heule, Nunkesser and Hall, 2013; in the form of
// org.elasticsearch.search.aggregations.metrics.HyperLogLogPlusPlus.
type HyperLogLog struct {
	p         int
	set       map[uint32]struct{} // nil: it estimates
	registers []byte
}

// PrecisionFor is the precision with which so many values are counted exactly.
func PrecisionFor(threshold int64) int {
	entries := int64(math.Ceil(float64(threshold) / float64(float32(loadFactor))))
	p := max(bits.Len64(uint64(entries*4)), 1)
	return min(max(p, minPrecision), maxPrecision)
}

// NewHyperLogLog starts without values.
func NewHyperLogLog(precision int) *HyperLogLog {
	return &HyperLogLog{p: precision, set: map[uint32]struct{}{}}
}

// Add counts a value by its hash.
func (h *HyperLogLog) Add(hash uint64) {
	if h.set != nil {
		h.addEncoded(encode(hash, h.p))
		return
	}
	h.register(int(hash>>(64-h.p)), byte(1+min(bits.LeadingZeros64(hash<<h.p), 64-h.p)))
}

// Merge counts what another one of the same precision has counted.
func (h *HyperLogLog) Merge(o *HyperLogLog) {
	if o.set != nil {
		for e := range o.set {
			h.addEncoded(e)
		}
		return
	}
	h.estimate()
	for i, n := range o.registers {
		h.register(i, n)
	}
}

// encode keeps of a hash what both ways of counting need.
func encode(hash uint64, p int) uint32 {
	e := hash >> (64 - setBits)
	if e&(1<<(setBits-p)-1) != 0 {
		return uint32(e << 1)
	}
	run := 1 + min(bits.LeadingZeros64(hash<<setBits), 64-setBits)
	return uint32(e<<7 | uint64(run)<<1 | 1)
}

func (h *HyperLogLog) addEncoded(e uint32) {
	if h.set == nil {
		h.registerEncoded(e)
		return
	}
	h.set[e] = struct{}{}
	if len(h.set) > int(float32(int(1)<<h.p/4)*loadFactor) {
		h.estimate()
	}
}

// estimate goes over to estimation.
func (h *HyperLogLog) estimate() {
	if h.set == nil {
		return
	}
	h.registers = make([]byte, 1<<h.p)
	for e := range h.set {
		h.registerEncoded(e)
	}
	h.set = nil
}

func (h *HyperLogLog) registerEncoded(e uint32) {
	if e&1 == 1 {
		h.register(int(e>>7>>(setBits-h.p)), byte(int(e>>1&0x3f)+setBits-h.p))
		return
	}
	h.register(int(e>>1>>(setBits-h.p)), byte(1+bits.LeadingZeros32(e<<(31+h.p-setBits))))
}

func (h *HyperLogLog) register(i int, run byte) { h.registers[i] = max(h.registers[i], run) }

// thresholds are up to where counting the empty registers is better.
var thresholds = [...]int64{10, 20, 40, 80, 220, 400, 900, 1800, 3100, 6500, 11500, 20000, 50000, 120000, 350000}

// Count is how many different values there are.
func (h *HyperLogLog) Count() int64 {
	if h.set != nil {
		const m = 1 << setBits
		return linear(m, int64(m-len(h.set)))
	}
	sum, zeros := 0.0, int64(0)
	for _, run := range h.registers {
		sum += 1 / float64(int64(1)<<run)
		if run == 0 {
			zeros++
		}
	}
	m := float64(int(1) << h.p)
	alpha := 0.7213 / (1 + 1.079/m)
	switch h.p {
	case 4:
		alpha = 0.673
	case 5:
		alpha = 0.697
	}
	e := alpha * m * m / sum
	if e <= 5*m {
		e -= h.bias(e)
	}
	n := round(e)
	if zeros != 0 {
		n = linear(int64(m), zeros)
	}
	if n <= thresholds[h.p-minPrecision] {
		return n
	}
	return round(e)
}

func linear(m, empty int64) int64 { return round(float64(m) * math.Log(float64(m)/float64(empty))) }

func round(f float64) int64 { return int64(math.Floor(f + 0.5)) }

// bias is by how much an estimate is too high, from those that lie around it.
func (h *HyperLogLog) bias(e float64) float64 {
	raw, bias := tables()(h.p-minPrecision, false), tables()(h.p-minPrecision, true)
	var weights [neighbours]float64
	at := len(bias) - neighbours
	for i, r := range raw {
		w := 1 / math.Abs(r-e)
		if math.IsInf(w, 0) {
			return bias[i]
		}
		if weights[i%neighbours] >= w {
			at = i - neighbours
			break
		}
		weights[i%neighbours] = w
	}
	sum, of := 0.0, 0.0
	for i, w := range weights {
		sum += w * bias[at+i]
		of += w
	}
	return sum / of
}

// hyperloglog.txt has a line of estimates for each precision, then a line of their
// biases for each: the appendix of the paper.
//
//go:embed hyperloglog.txt.gz
var packed []byte

// tables reads the lines when they are needed for the first time.
var tables = sync.OnceValue(func() func(precision int, bias bool) []float64 {
	var rows [][]float64
	if r, err := gzip.NewReader(bytes.NewReader(packed)); err == nil {
		text, _ := io.ReadAll(r)
		for line := range strings.Lines(string(text)) {
			var row []float64
			for field := range strings.SplitSeq(strings.TrimSpace(line), ",") {
				f, _ := strconv.ParseFloat(field, 64)
				row = append(row, f)
			}
			rows = append(rows, row)
		}
	}
	return func(precision int, bias bool) []float64 {
		if bias {
			precision += len(thresholds)
		}
		return rows[precision]
	}
})
