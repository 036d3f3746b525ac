// Package lesson reads the "#@" directives that make a script check itself:
// they are comments, so that the script can still be pasted into Kibana. It
// judges answers; it sends nothing and prints nothing.
package lesson

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"esconsole/parser"
)

// Answer is what directives look at.
type Answer struct {
	Status int
	Body   []byte
}

// Step is one directive that does something: Set, Setup and Pause before the
// request, Expect and Capture after it.
type Step interface{ isStep() }

// At is a Step with its place in the script.
type At struct {
	Line int
	Step Step
}

// Steps are the directives of one request, each part in the order of the text.
type Steps struct {
	Engine *Engine // wanted by the script; only before its first request
	Before []At
	After  []At
	Show   []string // parts of the answer to show, as paths; nil shows all
	Hide   bool     // show nothing

	Chapter  string   // the title of the chapter that begins here, or ""
	Notes    []string // what the presenter wants to remember
	Task     []string // lines of an exercise that begins here
	Hints    []string // of the exercise, from the vague to the plain one
	Solution bool     // the request solves the exercise above it
	Check    bool     // the request looks at what the exercise has left behind
}

// Error is a directive that can't be understood.
type Error struct {
	Line   int
	Column int // from 1; 0 is the whole line
	Msg    string
	Hint   string // a directive that may have been meant, or empty
}

// Error gives the message without the line.
func (e *Error) Error() string { return e.Msg }

// addFunc reads the words after a directive's name into steps.
type addFunc func(s *Steps, line int, args string) error

// directives lists every directive by its name.
func directives() map[string]addFunc {
	return map[string]addFunc{
		"capture":  addCapture,
		"chapter":  addChapter,
		"check":    addCheck,
		"engine":   addEngine,
		"expect":   addExpect,
		"hide":     addHide,
		"hint":     addHint,
		"note":     addNote,
		"pause":    addPause,
		"set":      addSet,
		"setup":    addSetup,
		"show":     addShow,
		"solution": addSolution,
		"task":     addTask,
	}
}

// Directives lists the names of the directives in alphabetical order.
func Directives() []string { return slices.Sorted(maps.Keys(directives())) }

// Read understands the directives of one request. What can't be understood is
// left out and reported.
func Read(list []parser.Directive) (Steps, []*Error) {
	var (
		steps  Steps
		errs   []*Error
		byName = directives()
	)
	for _, d := range list {
		add, ok := byName[d.Name]
		if !ok {
			errs = append(errs, &Error{Line: d.Line, Column: d.Column, Msg: fmt.Sprintf("unknown directive #@ %s", d.Name), Hint: nearest(d.Name)})
			continue
		}
		args := strings.TrimSpace(d.Args)
		if err := add(&steps, d.Line, args); err != nil {
			errs = append(errs, &Error{Line: d.Line, Column: column(d, args, err), Msg: fmt.Sprintf("#@ %s: %v", d.Name, err)})
		}
	}
	return steps, errs
}

// wrong is an error about one place of a directive's words.
type wrong struct {
	at  int // offset in the words
	err error
}

// Error implements error.
func (w *wrong) Error() string { return w.err.Error() }

// Unwrap gives the cause.
func (w *wrong) Unwrap() error { return w.err }

// column is where in the line of d its words go wrong.
func column(d parser.Directive, args string, err error) int {
	var w *wrong
	if d.ArgsColumn == 0 || !errors.As(err, &w) {
		return d.ArgsColumn
	}
	return d.ArgsColumn + utf8.RuneCountInString(args[:min(w.at, len(args))])
}

// Announces tells whether the script says that an error is to come: a status
// is expected, or something of the error's body.
func (s Steps) Announces() bool {
	for _, at := range s.After {
		if e, ok := at.Step.(Expect); ok && e.announces() {
			return true
		}
	}
	return false
}

// nearest proposes the directive that a mistyped name is closest to.
func nearest(name string) string {
	best, distance := "", 3
	for known := range directives() {
		if d := Distance(name, known); d < distance || d == distance && known < best {
			best, distance = known, d
		}
	}
	if best == "" {
		return ""
	}
	return "#@ " + best
}

// Distance is the number of letters to insert, drop or change to get from a to
// b (Levenshtein).
func Distance(a, b string) int {
	from, to := []rune(a), []rune(b)
	row := make([]int, len(to)+1)
	for j := range row {
		row[j] = j
	}
	for i, r := range from {
		above := row[0]
		row[0] = i + 1
		for j, t := range to {
			cost := above
			if r != t {
				cost++
			}
			above = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(to)]
}

// names gives the directives in alphabetical order, for messages and tests.
func names() []string {
	var list []string
	for name := range directives() {
		list = append(list, name)
	}
	slices.Sort(list)
	return list
}
