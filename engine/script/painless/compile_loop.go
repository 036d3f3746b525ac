package painless

import "esconsole/engine/eserr"

func (c *compiler) loop(s *loop, at place) (action, ends) {
	if s.word == "do" {
		return c.doWhile(s)
	}
	c.push()
	defer c.pop()
	c.begins(s.pos)
	start := action(func(*machine) outcome { return goesOn })
	if s.start != nil {
		if u, ok := s.start.(*use); ok {
			v := c.expression(u.value, request{})
			start = func(m *machine) outcome { v.get(m); return goesOn }
		} else {
			start, _ = c.statement(s.start, place{})
		}
	}
	endless := s.condition == nil
	test := func(*machine) bool { return true }
	if s.condition != nil {
		test = c.condition(s.condition)
		if value, constant := isBoolean(s.condition); constant {
			if endless = value; !value {
				panic(faultAt(s.pos, eserr.IllegalArgument("extraneous %s loop", s.word)))
			}
			if s.body == nil {
				panic(faultAt(s.pos, eserr.IllegalArgument("no paths escape from %s loop", s.word)))
			}
		}
	}
	after := func(*machine) {}
	if s.after != nil {
		v := c.expression(s.after, request{})
		after = func(m *machine) { v.get(m) }
	}
	body, out := c.loopBody(s)
	if s.body != nil && out.all && !out.again && out.method == out.all && !out.anyBreak {
		if s.word == "while" {
			panic(faultAt(s.pos, eserr.IllegalArgument("extraneous while loop")))
		}
		panic(faultAt(s.pos, eserr.IllegalArgument("extraneous for loop")))
	}
	escapes := endless && !out.anyBreak
	return func(m *machine) outcome {
		m.at = s.pos
		start(m)
		for test(m) {
			m.round(s.pos)
			if o := body(m); o == returns {
				return o
			} else if o == breaks {
				break
			}
			after(m)
		}
		return goesOn
	}, ends{all: escapes, method: escapes}
}

// loopBody compiles what a loop does. Only a loop that is empty has nothing to do.
func (c *compiler) loopBody(s *loop) (action, ends) {
	if s.body == nil || len(s.body.list) == 0 {
		if value, constant := isBoolean(s.condition); constant && value {
			panic(faultAt(s.pos, eserr.IllegalArgument("no paths escape from %s loop", s.word)))
		}
		return func(*machine) outcome { return goesOn }, ends{}
	}
	return c.scoped(s.body, place{inLoop: true, lastOfLoop: true})
}

func (c *compiler) doWhile(s *loop) (action, ends) {
	c.begins(s.pos)
	if len(s.body.list) == 0 {
		panic(faultAt(s.pos, eserr.IllegalArgument("extraneous do-while loop")))
	}
	c.push()
	defer c.pop()
	body, out := c.block(s.body, place{inLoop: true, lastOfLoop: true})
	if out.all && !out.again {
		panic(faultAt(s.pos, eserr.IllegalArgument("extraneous do-while loop")))
	}
	test := c.condition(s.condition)
	value, constant := isBoolean(s.condition)
	if constant && !value {
		panic(faultAt(s.pos, eserr.IllegalArgument("extraneous do-while loop")))
	}
	escapes := constant && !out.anyBreak
	return func(m *machine) outcome {
		m.at = s.pos
		for {
			if o := body(m); o == returns {
				return o
			} else if o == breaks {
				return goesOn
			}
			if !test(m) {
				return goesOn
			}
			m.round(s.pos)
		}
	}, ends{all: escapes, method: escapes}
}

func (c *compiler) each(s *each) (action, ends) {
	c.begins(s.pos)
	if len(s.body.list) == 0 {
		panic(faultAt(s.pos, eserr.IllegalArgument("extraneous foreach loop")))
	}
	list := c.expression(s.list, request{read: true})
	if list.typ != typeDef && !list.typ.isA(c.lib.collection) {
		panic(faultAt(s.pos, eserr.IllegalArgument("Illegal for each type [%s].", list.typ.name)))
	}
	c.push()
	defer c.pop()
	t := c.typeNamed(s.node, s.typ)
	slot := c.declare(node{s.pos}, s.name, t).slot
	body, out := c.block(s.body, place{inLoop: true, lastOfLoop: true})
	if out.all && !out.again {
		panic(faultAt(s.pos, eserr.IllegalArgument("extraneous foreach loop")))
	}
	into := c.to(value{typ: typeDef, pos: s.pos, get: func(m *machine) any { return m.vars[slot] }}, t, true, true)
	return func(m *machine) outcome {
		m.at = s.pos
		l, ok := list.get(m).(*List)
		if !ok {
			panic(m.fail(eserr.IllegalArgument("Cannot iterate over [%s]", c.lib.typeOf(list.get(m)).name)))
		}
		for _, v := range l.Items {
			m.round(s.pos)
			m.vars[slot] = v
			m.vars[slot] = into.get(m)
			if o := body(m); o == returns {
				return o
			} else if o == breaks {
				break
			}
		}
		return goesOn
	}, ends{}
}
