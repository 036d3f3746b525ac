package index

import (
	"fmt"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"
)

// benchDocs are documents of 1 KB in words that are as common as in natural language.
func benchDocs(f *fixture, n int) []*Op {
	rnd := rand.New(rand.NewPCG(1, 2))
	zipf := rand.NewZipf(rnd, 1.1, 2, 50000)
	ops := make([]*Op, n)
	for i := range ops {
		var words []string
		for range 120 {
			words = append(words, fmt.Sprintf("w%x", zipf.Uint64()*2654435761%1000003))
		}
		ops[i] = f.op(fmt.Sprint(i), fmt.Sprintf(`{"text":%q,"n":%d,"parts":[{"word":"p%d"}]}`, strings.Join(words, " "), i, i%100))
	}
	return ops
}

// BenchmarkIndex writes and refreshes; bytes/doc is what a document takes then.
func BenchmarkIndex(b *testing.B) {
	const docs = 20000
	var f *fixture
	ops := benchDocs(newFixture(b, false), docs)
	for b.Loop() {
		f = newFixture(b, false)
		for _, op := range ops {
			op.Inverted = nil
			if _, err := f.shard().Index(op); err != nil {
				b.Fatal(err)
			}
		}
		f.Refresh()
	}
	b.ReportMetric(float64(b.N*docs)/b.Elapsed().Seconds(), "docs/s")
	b.ReportMetric(float64(held(func() { f = nil }))/docs, "bytes/doc")
}

// held is how much memory is free once release has been called.
func held(release func()) int64 {
	var before, after runtime.MemStats
	runtime.GC()
	runtime.GC()
	runtime.ReadMemStats(&before)
	release()
	runtime.GC()
	runtime.ReadMemStats(&after)
	return int64(before.HeapAlloc) - int64(after.HeapAlloc)
}

// BenchmarkGet reads documents by id out of several segments.
func BenchmarkGet(b *testing.B) {
	const docs = 20000
	f := newFixture(b, false)
	for i, op := range benchDocs(f, docs) {
		if _, err := f.shard().Index(op); err != nil {
			b.Fatal(err)
		}
		if i%(docs/8) == 0 {
			f.Refresh()
		}
	}
	i := 0
	for b.Loop() {
		i = (i + 7919) % docs
		if d, _ := f.shard().Get("_doc", fmt.Sprint(i)); d == nil {
			b.Fatal("a document is not there")
		}
	}
}

// BenchmarkMerge merges eight segments.
func BenchmarkMerge(b *testing.B) {
	const docs = 20000
	ops := benchDocs(newFixture(b, false), docs)
	for b.Loop() {
		b.StopTimer()
		f := newFixture(b, false)
		for i, op := range ops {
			op.Inverted = nil
			if _, err := f.shard().Index(op); err != nil {
				b.Fatal(err)
			}
			if i%(docs/8) == 0 {
				f.Refresh()
			}
		}
		f.Refresh()
		b.StartTimer()
		f.Merge()
	}
	b.ReportMetric(float64(b.N*docs)/b.Elapsed().Seconds(), "docs/s")
}
