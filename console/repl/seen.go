package repl

import (
	"context"
	"strings"
	"sync"
	"time"

	"esconsole/console"
	"esconsole/console/complete"
)

// seen is what the cluster said that it has. It holds until the person sends
// something, and not for long: others may change a cluster.
type seen struct {
	at    time.Time
	shape any // of the engine then; nil: of another server
	asker

	mu    sync.Mutex
	asked map[string]*question
}

// asker puts questions to a cluster, besides what else happens.
type asker struct{ backend console.Backend }

// question is one that has been put to the cluster.
type question struct {
	done   chan struct{} // closed once the answer is there
	answer learned
}

// learned is what an answer says.
type learned struct {
	lists  [2][]string
	fields []complete.Field
}

// seenFor is how long what the cluster said is believed.
const seenFor = 15 * time.Second

// memory is what was seen last. Keys are looked up while requests run.
type memory struct {
	mu   sync.Mutex
	last *seen
}

// recently is what the cluster said not long ago.
func (r *REPL) recently() *seen {
	r.memory.mu.Lock()
	defer r.memory.mu.Unlock()
	if old := r.memory.last; old == nil || time.Since(old.at) > seenFor {
		r.memory.last = r.look(old)
	}
	return r.memory.last
}

// look begins to ask anew. What the engine in this program has said of indices
// and fields is still right if neither have changed.
func (r *REPL) look(old *seen) *seen {
	s := &seen{at: time.Now(), asker: asker{r.Session.Backend()}, asked: map[string]*question{}}
	if b, ok := s.backend.(console.Inspector); ok {
		s.shape = b.Shape()
	}
	if old == nil || s.shape == nil || s.shape != old.shape {
		return s
	}
	old.mu.Lock()
	defer old.mu.Unlock()
	for name, q := range old.asked {
		if name == "names" || strings.HasPrefix(name, "fields ") {
			s.asked[name] = q
		}
	}
	return s
}

// forget takes for granted no longer what the cluster said.
func (r *REPL) forget() {
	r.memory.mu.Lock()
	defer r.memory.mu.Unlock()
	if r.memory.last != nil {
		r.memory.last.at = time.Time{}
	}
}

// get gives the answer to a question if it is there. The question is put if
// nobody has yet, and ask is not nil.
func (s *seen) get(name string, ask func() learned) learned {
	gone, cancel := context.WithCancel(context.Background())
	cancel()
	answer, _ := s.await(gone, name, ask)
	return answer
}

// await waits for the answer until ctx ends, and tells whether it came.
func (s *seen) await(ctx context.Context, name string, ask func() learned) (answer learned, there bool) {
	s.mu.Lock()
	q, known := s.asked[name]
	if !known && ask != nil {
		q = &question{done: make(chan struct{})}
		s.asked[name] = q
		go func() {
			q.answer = ask()
			close(q.done)
		}()
	}
	s.mu.Unlock()
	if q == nil {
		return learned{}, false
	}
	select {
	case <-q.done:
		return q.answer, true
	default:
	}
	select {
	case <-q.done:
		return q.answer, true
	case <-ctx.Done():
		return learned{}, false
	}
}
