package play

import (
	"context"
	"io"
	"time"

	"esconsole/console"
)

// Stage is the terminal that a talk is shown on.
type Stage struct {
	View
	Keys   io.Reader // hands every key over
	Out    io.Writer
	Size   func() (columns, rows int)
	Runner console.Runner // sends what cards hold

	// Typed writes requests letter by letter instead of at once.
	Typed bool
	// Notes is told what the presenter wants to know, whenever it is something
	// else; nil is not told.
	Notes func(text string)
	// Resized tells that the screen has another size, Ended that the talk has to
	// end at once. Both may be nil.
	Resized, Ended <-chan struct{}

	player  *Player
	sheet   sheet
	columns int // of the screen
	rows    int
	top     int    // the first row of the card that is shown
	whole   bool   // nothing of an answer is folded away
	overlay string // shown in place of the card until the next key
	note    string // said once in the last row
	list    *chapters
	letters int      // of the request that are typed; -1 is all
	typed   int      // the card that was typed last, from 1
	busy    *sending // what is being sent, nil for nothing
	told    string   // the last notes
	outcome Outcome
	left    bool
}

// Outcome is why a talk is not shown any more.
type Outcome uint8

// The outcomes.
const (
	Over   Outcome = iota // the person leaves, or the program has to end
	Prompt                // the person wants to type something, and may come back
	Turn                  // an exercise is to be done at the prompt
)

// The alternate screen, so that what was on the screen comes back.
const (
	enter = "\x1b[?1049h\x1b[?25l"
	leave = "\x1b[0m\x1b[?25h\x1b[?1049l"
)

// Times of the stage.
const (
	atOnce     = 50 * time.Millisecond // nobody sees that something takes this long
	letterTime = 25 * time.Millisecond // how long a letter takes to be typed
	typingTime = 2 * time.Second       // how long all of a request may take
)

// sending is a request on its way.
type sending struct {
	cancel context.CancelFunc
	done   chan any // a panic of the sender, or nil
	note   word     // to be said afterwards, if it was cancelled
}

// Show shows a talk from where it is until the person leaves it. The terminal
// gets its screen back whatever happens.
func (s *Stage) Show(p *Player) Outcome {
	s.player, s.left, s.outcome, s.letters, s.list, s.overlay, s.note = p, false, Over, -1, nil, "", ""
	io.WriteString(s.Out, enter)
	defer io.WriteString(s.Out, leave)
	s.lay()
	s.top = s.sheet.start(room(s.rows))
	s.arrive()
	s.loop()
	return s.outcome
}

// input is what came from the keyboard.
type input struct {
	keys []byte
	err  error
}

// loop takes what happens, one thing after the other. Keys are read only when
// the ones before are done with: the next may be for the prompt. That is why an
// escape that comes alone is a key at once, and not after a while in which more
// might come.
func (s *Stage) loop() {
	keys, want, from := make(chan input, 1), make(chan struct{}, 1), s.Keys
	defer close(want)
	go func() {
		buf := make([]byte, 256)
		for range want {
			n, err := from.Read(buf)
			keys <- input{append([]byte(nil), buf[:n]...), err}
		}
	}()
	var raw []byte
	asked := false
	for !s.left {
		s.draw()
		if !asked {
			want <- struct{}{}
			asked = true
		}
		select {
		case in := <-keys:
			asked = false
			raw = s.press(append(raw, in.keys...))
			if in.err != nil && !s.left {
				s.leaveFor(Over)
			}
		case <-s.tick():
			s.letters++
		case <-s.Resized:
			s.resize()
		case broken := <-s.arrival():
			s.arrived(broken)
		case <-s.Ended:
			s.leaveFor(Over)
		}
	}
	if s.busy != nil {
		s.busy.cancel()
		<-s.busy.done
		s.busy = nil
	}
}

// press takes the keys that are complete, and gives the rest.
func (s *Stage) press(raw []byte) (rest []byte) {
	for len(raw) > 0 && !s.left {
		k, after, wait := key(raw)
		if wait {
			return raw
		}
		raw = after
		if k != "" {
			s.pressed(k)
		}
	}
	return nil
}

// tick tells when the next letter is to be typed.
func (s *Stage) tick() <-chan time.Time {
	if s.letters < 0 {
		return nil
	}
	n := max(letters(s.sheet), 1)
	return time.After(min(letterTime, typingTime/time.Duration(n)))
}

// arrival tells when the request on its way is done.
func (s *Stage) arrival() <-chan any {
	if s.busy == nil {
		return nil
	}
	return s.busy.done
}

func (s *Stage) leaveFor(o Outcome) { s.outcome, s.left = o, true }

// lay arranges the card for the size of the screen.
func (s *Stage) lay() {
	s.columns, s.rows = s.Size()
	s.columns, s.rows = max(s.columns, 1), max(s.rows, 2)
	s.sheet = s.View.lay(s.player, column(s.columns), s.whole)
}

// resize arranges the card anew, unless its requests are on their way: then that
// happens when they are done.
func (s *Stage) resize() {
	if s.busy == nil {
		s.lay()
		s.scroll(0)
	}
}

// arrive shows a card that has just been gone to.
func (s *Stage) arrive() {
	p := s.player
	if s.Typed && p.Waits() && !p.Card().Exercise() && s.typed != p.At+1 {
		s.typed = p.At + 1
		s.letters = 0
	}
	if notes := s.notes(p); s.Notes != nil && notes != s.told {
		s.told = notes
		s.Notes(notes)
	}
}

// start begins to do something that may take long.
func (s *Stage) start(do func(context.Context, console.Runner)) {
	ctx, cancel := context.WithCancel(context.Background())
	b := &sending{cancel: cancel, done: make(chan any, 1)}
	s.busy = b
	runner := s.Runner
	runner.Report = nil
	go func() {
		defer func() {
			broken := recover()
			cancel()
			b.done <- broken
		}()
		do(ctx, runner)
	}()
	select { // most are done at once, and nothing flickers
	case broken := <-b.done:
		s.arrived(broken)
	case <-time.After(atOnce):
	}
}

// arrived shows what came of it.
func (s *Stage) arrived(broken any) {
	cancelled := s.busy.note
	s.busy = nil
	if broken != nil {
		panic(broken)
	}
	if cancelled != 0 {
		s.note = s.say(cancelled)
	}
	s.lay()
	s.top = s.sheet.start(room(s.rows))
	s.arrive()
}
