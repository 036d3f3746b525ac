package document

import (
	"runtime"
	"sync"
	"sync/atomic"

	"esconsole/engine/index"
	"esconsole/engine/mapping"
)

// ahead is a document that was read and analyzed before its turn came. It counts
// if the mapping is still the one that it was read with.
type ahead struct {
	mapping  *mapping.Mapping
	typ      string
	parsed   *mapping.Document
	inverted *index.Inverted
}

// Sizes of the work ahead.
const (
	aheadBatch  = 16 // writes that are made ready in one go
	aheadWindow = 2  // batches for each processor that may be ready and not written
)

// readAhead makes the documents of a bulk ready on all processors, while the
// writes are carried out one after the other: that order decides versions,
// sequence numbers and changes of the mapping. wait waits until a write is ready,
// and stop ends the work.
func (r *bulkRun) readAhead() (wait func(i int), stop func()) {
	workers := runtime.GOMAXPROCS(0)
	batches := (len(r.Writes) + aheadBatch - 1) / aheadBatch
	if workers < 2 || batches < 2 {
		return func(int) {}, func() {}
	}
	ready := make([]chan struct{}, batches)
	for i := range ready {
		ready[i] = make(chan struct{})
	}
	var next atomic.Int64
	var done sync.WaitGroup
	room, quit := make(chan struct{}, aheadWindow*workers), make(chan struct{})
	for range min(workers, batches) {
		done.Go(func() {
			for {
				select {
				case room <- struct{}{}:
				case <-quit:
					return
				}
				b := int(next.Add(1)) - 1
				if b >= batches {
					return
				}
				for i := b * aheadBatch; i < min((b+1)*aheadBatch, len(r.Writes)); i++ {
					r.makeReady(i)
				}
				close(ready[b])
			}
		})
	}
	wait = func(i int) {
		if i%aheadBatch != 0 {
			return
		}
		<-ready[i/aheadBatch]
		if i > 0 {
			<-room
		}
	}
	return wait, func() { close(quit); done.Wait() }
}

// makeReady reads and analyzes the document of a write, if it has one that fits
// the mapping as it is now. Whatever is wrong with it is found out at its turn.
func (r *bulkRun) makeReady(i int) {
	w, t := r.Writes[i], r.targets[i]
	if t.shard == nil || r.items[i].Err != nil || w.Op != OpIndex && w.Op != OpCreate {
		return
	}
	defer func() { _ = recover() }() // it happens again at its turn, where it is reported
	ix, ok := r.Node.State().Lookup(t.ix.Name)
	if !ok {
		return
	}
	typ := r.storedType(ix, w.Type)
	doc, grown, err := ix.Mapping.Parse(sourceOf(&t, w, typ))
	if err == nil && grown == nil {
		w.ahead = &ahead{ix.Mapping, typ, doc, t.shard.Invert(doc)}
	}
}
