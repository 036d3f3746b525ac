package painless

import (
	"strings"

	"esconsole/engine/eserr"
)

// compiler turns a tree into actions, with the server's checks.
//
// Server: org.elasticsearch.painless.phase.DefaultSemanticAnalysisPhase.
type compiler struct {
	lib     *library
	program *Program
	returns *Type
	scopes  []map[string]variable
}

type variable struct {
	slot int
	typ  *Type
}

// ends is how control leaves a statement.
type ends struct {
	all             bool // on every way
	method          bool // on every way out of the script
	anyBreak, again bool
}

// place says where a statement stands.
type place struct{ last, inLoop, lastOfLoop bool }

func (c *compiler) compile(tree *block) (f *fault) {
	defer catch(&f)
	if len(tree.list) == 0 {
		panic(faultAt(0, eserr.IllegalArgument("invalid function definition: found no statements for function [execute] with [%d] parameters",
			len(c.program.params))))
	}
	c.program.body, _ = c.block(tree, place{last: true})
	return nil
}

func (c *compiler) push() { c.scopes = append(c.scopes, map[string]variable{}) }
func (c *compiler) pop()  { c.scopes = c.scopes[:len(c.scopes)-1] }

func (c *compiler) find(name string) (variable, bool) {
	for i := len(c.scopes) - 1; i >= 0; i-- {
		if v, ok := c.scopes[i][name]; ok {
			return v, true
		}
	}
	return variable{}, false
}

func (c *compiler) declare(n node, name string, t *Type) variable {
	if _, ok := c.find(name); ok {
		panic(faultAt(n.pos, eserr.IllegalArgument("variable [%s] is already defined", name)))
	}
	v := variable{c.program.slots, t}
	c.program.slots++
	c.scopes[len(c.scopes)-1][name] = v
	return v
}

// typeNamed finds a type that a script names.
func (c *compiler) typeNamed(n node, name string) *Type {
	t := c.lib.byName[name]
	if t == nil {
		if len(name) > 2 && name[len(name)-2:] == "[]" {
			panic(faultAt(n.pos, notBuilt("arrays")))
		}
		panic(faultAt(n.pos, eserr.IllegalArgument("cannot resolve type [%s]", name)))
	}
	return t
}

// begins notes where a statement begins.
func (c *compiler) begins(pos int) { c.program.statements = append(c.program.statements, pos) }

func (c *compiler) block(b *block, at place) (action, ends) {
	if len(b.list) == 0 {
		panic(faultAt(b.pos, eserr.IllegalArgument("invalid block: found no statements")))
	}
	var list []action
	var out ends
	for i, s := range b.list {
		inner := place{inLoop: at.inLoop}
		if i == len(b.list)-1 {
			inner.last, inner.lastOfLoop = at.last, at.lastOfLoop
		}
		a, e := c.statement(s, inner)
		if e.all && i < len(b.list)-1 {
			panic(faultAt(b.pos, eserr.IllegalArgument("invalid block: unreachable statement")))
		}
		out.all, out.method = e.all, e.method
		out.anyBreak, out.again = out.anyBreak || e.anyBreak, out.again || e.again
		list = append(list, a)
	}
	if len(list) == 1 {
		return list[0], out
	}
	return func(m *machine) outcome {
		for _, a := range list {
			if o := a(m); o != goesOn {
				return o
			}
		}
		return goesOn
	}, out
}

func (c *compiler) scoped(b *block, at place) (action, ends) {
	c.push()
	defer c.pop()
	return c.block(b, at)
}

func (c *compiler) statement(s statement, at place) (action, ends) {
	switch s := s.(type) {
	case *declaration:
		return c.declaration(s), ends{}
	case *ifElse:
		return c.ifElse(s, at)
	case *loop:
		return c.loop(s, at)
	case *each:
		return c.each(s)
	case *jump:
		return c.jump(s, at)
	case *result:
		return c.result(s), ends{all: true, method: true}
	case *use:
		return c.use(s, at)
	}
	panic(faultAt(s.place(), notBuilt("this statement")))
}

func (c *compiler) declaration(d *declaration) action {
	if c.lib.byName[d.typ] == nil && !strings.HasSuffix(d.typ, "[]") {
		panic(faultAt(d.vars[0].pos, eserr.IllegalArgument("invalid declaration: cannot resolve type [%s]", d.typ)))
	}
	t := c.typeNamed(d.node, d.typ)
	c.begins(d.pos)
	var list []action
	for _, v := range d.vars {
		var from func(m *machine) any
		if v.value != nil {
			from = c.to(c.valueFor(v.value, t), t, false, true).get
		}
		slot := c.declare(v.node, v.name, t).slot
		none, pos := zero(t), v.pos
		c.begins(pos)
		list = append(list, func(m *machine) outcome {
			m.at = pos
			if from == nil {
				m.vars[slot] = none
			} else {
				m.vars[slot] = from(m)
			}
			return goesOn
		})
	}
	return func(m *machine) outcome {
		for _, a := range list {
			a(m)
		}
		return goesOn
	}
}

func (c *compiler) condition(e expression) func(m *machine) bool {
	get := c.to(c.valueFor(e, typeBoolean), typeBoolean, false, false).get
	return func(m *machine) bool { return get(m).(bool) }
}

func isBoolean(e expression) (value, ok bool) {
	l, ok := e.(*literal)
	if !ok || l.kind != "true" && l.kind != "false" {
		return false, false
	}
	return l.kind == "true", true
}

func (c *compiler) ifElse(s *ifElse, at place) (action, ends) {
	c.begins(s.pos)
	test := c.condition(s.condition)
	if _, constant := isBoolean(s.condition); constant || len(s.then.list) == 0 {
		panic(faultAt(s.pos, eserr.IllegalArgument("extraneous if block")))
	}
	then, out := c.scoped(s.then, at)
	if s.otherwise == nil {
		out.all, out.method = false, false
		return func(m *machine) outcome {
			if m.at = s.pos; test(m) {
				return then(m)
			}
			return goesOn
		}, out
	}
	if len(s.otherwise.list) == 0 {
		panic(faultAt(s.pos, eserr.IllegalArgument("extraneous else block.")))
	}
	otherwise, e := c.scoped(s.otherwise, at)
	out = ends{all: out.all && e.all, method: out.method && e.method, anyBreak: out.anyBreak || e.anyBreak, again: out.again || e.again}
	return func(m *machine) outcome {
		if m.at = s.pos; test(m) {
			return then(m)
		}
		return otherwise(m)
	}, out
}

func (c *compiler) jump(s *jump, at place) (action, ends) {
	switch {
	case !at.inLoop:
		panic(faultAt(s.pos, eserr.IllegalArgument("invalid %s statement: not inside loop", s.word)))
	case s.word == "break":
		return func(*machine) outcome { return breaks }, ends{all: true, anyBreak: true}
	case at.lastOfLoop:
		panic(faultAt(s.pos, eserr.IllegalArgument("extraneous continue statement")))
	}
	return func(*machine) outcome { return continues }, ends{all: true, again: true}
}

func (c *compiler) result(s *result) action {
	c.begins(s.pos)
	if s.value == nil {
		panic(faultAt(s.pos, eserr.ClassCast("cannot cast from [%s] to [void]", c.returns.name)))
	}
	get := c.to(c.valueFor(s.value, c.returns), c.returns, false, true).get
	return func(m *machine) outcome {
		m.at = s.pos
		m.result, m.returned = get(m), true
		return returns
	}
}

// use is an expression as a statement: the last one of a script is its result.
func (c *compiler) use(s *use, at place) (action, ends) {
	c.begins(s.pos)
	v := c.expression(s.value, request{read: at.last})
	if at.last && v.typ != typeVoid {
		get := c.to(v, c.returns, false, true).get
		return func(m *machine) outcome {
			m.at = s.pos
			m.result, m.returned = get(m), true
			return returns
		}, ends{all: true, method: true}
	}
	return func(m *machine) outcome {
		m.at = s.pos
		v.get(m)
		return goesOn
	}, ends{}
}
