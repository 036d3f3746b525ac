package console

import (
	"errors"
	"fmt"
	"maps"
	"slices"

	"esconsole/engine"
)

// Rewinder is a Backend that can go back to what it held before.
type Rewinder interface {
	State() *engine.State
	Restore(*engine.State) bool
}

// State implements Rewinder.
func (b InProcess) State() *engine.State { return b.Engine.State() }

// Restore implements Rewinder.
func (b InProcess) Restore(s *engine.State) bool { return b.Engine.Restore(s) }

// maxSteps is how many changes can be undone. Each keeps what it replaced in
// memory.
const maxSteps = 500

// Step is a change, and the state that it led away from or, once it is undone,
// the one that it leads to.
type Step struct {
	Label string // as Sent.Label
	state *engine.State
}

// Timeline keeps the state before each request that changed something, so that
// requests can be undone and done again. The zero value keeps nothing.
type Timeline struct {
	engine Rewinder
	now    *engine.State
	past   []Step // the oldest first
	future []Step // the next one to be done again last
	forks  map[string]*engine.State
}

// ErrNoUndo says that the backend is none that can go back.
var ErrNoUndo = errors.New("only the engine in this program can go back, no other server")

// follow begins a timeline of an engine.
func (t *Timeline) follow(b Rewinder) { *t = Timeline{engine: b, now: b.State()} }

// note keeps a request that has run, if it changed anything.
func (t *Timeline) note(label func() string) {
	if t.engine == nil {
		return
	}
	after := t.engine.State()
	if !after.Same(t.now) {
		t.step(label())
		t.future = nil
	}
	t.now = after
}

// step adds to the past that the engine leaves the state it is in.
func (t *Timeline) step(label string) {
	if len(t.past) == maxSteps {
		t.past = slices.Delete(t.past, 0, 1)
	}
	t.past = append(t.past, Step{label, t.now})
}

// Past lists what can be undone, the last change first.
func (t *Timeline) Past() []string { return labels(t.past) }

// Future lists what can be done again, the next one first.
func (t *Timeline) Future() []string { return labels(t.future) }

func labels(steps []Step) []string {
	var out []string
	for _, s := range slices.Backward(steps) {
		out = append(out, s.Label)
	}
	return out
}

// Undo takes the last n changes back and gives their labels, the last change
// first.
func (t *Timeline) Undo(n int) ([]string, error) {
	return t.move(&t.past, &t.future, n, "undo")
}

// Redo does n changes again that were undone, and gives their labels in order.
func (t *Timeline) Redo(n int) ([]string, error) {
	return t.move(&t.future, &t.past, n, "do again")
}

// move goes n steps from one list to the other.
func (t *Timeline) move(from, to *[]Step, n int, verb string) ([]string, error) {
	switch {
	case t.engine == nil:
		return nil, ErrNoUndo
	case len(*from) == 0:
		return nil, fmt.Errorf("there is nothing to %s", verb)
	case n > len(*from):
		return nil, fmt.Errorf("there are only %d changes to %s", len(*from), verb)
	}
	var done []string
	for range n {
		last := (*from)[len(*from)-1]
		*from = (*from)[:len(*from)-1]
		*to = append(*to, Step{last.Label, t.now})
		t.now = last.state
		done = append(done, last.Label)
	}
	t.engine.Restore(t.now)
	return done, nil
}

// Fork gives the present state a name, and tells whether another state had it.
func (t *Timeline) Fork(name string) (replaced bool, err error) {
	if t.engine == nil {
		return false, ErrNoUndo
	}
	if t.forks == nil {
		t.forks = map[string]*engine.State{}
	}
	_, replaced = t.forks[name]
	t.forks[name] = t.now
	return replaced, nil
}

// Switch goes to the state of a name. That can be undone.
func (t *Timeline) Switch(name string) error {
	if t.engine == nil {
		return ErrNoUndo
	}
	state, ok := t.forks[name]
	if !ok {
		return fmt.Errorf("no state is named %s", name)
	}
	t.step(":switch " + name)
	t.future = nil
	t.now = state
	t.engine.Restore(state)
	return nil
}

// Forks lists the names of states in alphabetical order.
func (t *Timeline) Forks() []string { return slices.Sorted(maps.Keys(t.forks)) }

// Here tells whether a name is that of the present state.
func (t *Timeline) Here(name string) bool {
	state, ok := t.forks[name]
	return ok && state.Same(t.now)
}

// Mark is a moment of a timeline.
type Mark struct {
	state *engine.State
	past  []Step
}

// Mark gives the present moment; false if the backend can't go back.
func (t *Timeline) Mark() (Mark, bool) {
	return Mark{t.now, slices.Clone(t.past)}, t.engine != nil
}

// Return goes back to a moment as if nothing had happened since: nothing is left
// to redo.
func (t *Timeline) Return(m Mark) {
	if t.engine == nil {
		return
	}
	t.now, t.past, t.future = m.state, slices.Clone(m.past), nil
	t.engine.Restore(m.state)
}
