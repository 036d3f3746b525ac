// Package painless compiles and runs scripts in Painless: a lexer, a parser of the
// whole grammar but functions, lambdas and exceptions, types with the server's
// rules for casts, and a machine that runs the tree. A context says what a script
// is given and may call. What is read but cannot be run yet answers that it is
// not implemented.
package painless

import (
	"esconsole/engine/eserr"
)

// MaxLoop is how often the loops of a script may go round in one run.
const MaxLoop = 1_000_000

// maxMemory bounds, in bytes, the texts and lists that one run makes.
const maxMemory = 64 << 20

// Context is what scripts of one kind are given.
type Context struct {
	Name    string
	Params  []Param
	Returns string // a primitive type, such as boolean
}

// Param is a variable that a script is given, with the class that it has.
type Param struct {
	Name  string
	Class Class
}

// Class is a class of the context: its methods by name, without arguments.
type Class struct {
	Name    string // canonical
	Methods map[string]Getter
}

// Getter is a method without arguments.
type Getter struct {
	Returns string // the name of a type
	Call    func(of any) any
}

// Program is a script ready to run, by any number of goroutines.
type Program struct {
	source     string
	lib        *library
	params     []string
	slots      int
	body       action
	statements []int // where statements begin
	none       any   // what a script gives that returns nothing
}

// Compile reads and checks a script.
func Compile(source string, ctx Context) (*Program, error) {
	lib := newLibrary()
	c := &compiler{lib: lib, program: &Program{source: source, lib: lib}}
	returns := lib.byName[ctx.Returns]
	c.returns, c.program.none = returns, zero(returns)
	c.push()
	for _, p := range ctx.Params {
		c.declare(node{}, p.Name, lib.host(p.Class))
		c.program.params = append(c.program.params, p.Name)
	}
	tree, f := parse(source)
	if f == nil {
		f = c.compile(tree)
	}
	if f != nil {
		if f.cause.Status == 501 {
			return nil, f.cause
		}
		return nil, compileError(source, f)
	}
	return c.program, nil
}

// host makes the type of a class of the context.
func (l *library) host(c Class) *Type {
	t := l.class(c.Name, l.object)
	t.methods = map[string]*method{}
	for name, g := range c.Methods {
		t.methods[name+"/0"] = &method{returns: l.byName[g.Returns], call: func(_ *machine, of any, _ []any) any { return g.Call(of) }}
	}
	return t
}

// Run runs the script on the values of its parameters. Numbers are Go's of the
// same size, char is uint16.
func (p *Program) Run(params ...any) (any, error) {
	m := &machine{program: p, vars: make([]any, p.slots), left: MaxLoop, memory: maxMemory}
	copy(m.vars, params)
	if f := m.run(); f != nil {
		if f.cause.Status == 501 {
			return nil, f.cause
		}
		return nil, runtimeError(p.source, p.statements, f)
	}
	if !m.returned {
		return p.none, nil
	}
	return m.result, nil
}

// machine is one run of a program.
type machine struct {
	program  *Program
	vars     []any
	at       int // the last place that the compiled script would remember
	left     int // rounds of loops
	memory   int // bytes of texts and lists that may still be made
	result   any
	returned bool
}

func (m *machine) run() (f *fault) {
	defer catch(&f)
	m.program.body(m)
	return nil
}

// fail is an exception at the place where the machine is.
func (m *machine) fail(cause *eserr.Error) *fault { return faultAt(m.at, cause) }

// round counts one round of a loop.
func (m *machine) round(pos int) {
	if m.left--; m.left <= 0 {
		m.at = pos
		panic(m.fail(plain("painless_error", "The maximum number of statements that can be executed in a loop has been reached.")))
	}
}

// grow takes from the memory of a run.
func (m *machine) grow(bytes int) {
	if m.memory -= bytes; m.memory < 0 {
		panic(m.fail(plain("out_of_memory_error", "Java heap space")))
	}
}

// join is a text after another.
func (m *machine) join(a, b any) string {
	s := textOf(a) + textOf(b)
	m.grow(len(s))
	return s
}

// outcome is how a statement ends.
type outcome uint8

const (
	goesOn outcome = iota
	breaks
	continues
	returns
)

// action is a compiled statement.
type action func(m *machine) outcome

// zero is the default value of a type.
func zero(t *Type) any {
	switch {
	case t == typeBoolean:
		return false
	case t.numeric > 0:
		return number(int32(0), t.numeric)
	}
	return nil
}
