package painless

import (
	"strings"

	"esconsole/engine/eserr"
)

// assignment stores a value in a variable. Other places that the server stores in
// are not built, and those that it refuses are refused.
func (c *compiler) assignment(e *assignment, r request) value {
	slot, typ := c.target(e.to)
	if e.sign == "=" {
		get := c.to(c.valueFor(e.from, typ), typ, false, true).get
		return value{typ: typ, pos: e.pos, get: func(m *machine) any {
			m.vars[slot] = get(m)
			return m.vars[slot]
		}}
	}
	op := &binary{e.node, strings.TrimSuffix(e.sign, "="), e.to, e.from}
	v := c.to(c.math(op, c.read(e.to), c.read(e.from)), typ, true, true)
	return value{typ: typ, pos: e.pos, get: func(m *machine) any {
		m.vars[slot] = v.get(m)
		return m.vars[slot]
	}}
}

// step adds one to a variable or takes one from it.
func (c *compiler) step(e *step) value {
	slot, typ := c.target(e.of)
	if typ.numeric == 0 && typ != typeDef && typ != c.lib.text {
		op := &binary{e.node, e.sign[:1], nil, nil}
		panic(c.cannotApply(op, value{typ: typ}, value{typ: typeInt}))
	}
	return value{typ: typ, pos: e.pos, get: func(m *machine) any {
		m.at = e.pos
		old := m.vars[slot]
		now := c.compute(m, e.sign[:1], old, int32(1))
		if typ.numeric > 0 {
			now = number(now, typ.numeric)
		}
		if m.vars[slot] = now; e.after {
			return old
		}
		return now
	}}
}

// target finds the variable that is stored in.
func (c *compiler) target(e expression) (slot int, typ *Type) {
	switch e := e.(type) {
	case *symbol:
		if v, ok := c.find(e.name); ok {
			return v.slot, v.typ
		}
		panic(faultAt(e.pos, eserr.IllegalArgument("cannot resolve symbol [%s]", e.name)))
	case *member:
		of := c.read(e.of)
		if of.typ != typeDef && !of.typ.isA(c.lib.list) && !of.typ.isA(c.lib.mapping) {
			if of.typ.getter(e.name) == nil {
				panic(faultAt(e.pos, eserr.IllegalArgument("field [%s, %s] not found", of.typ.name, e.name)))
			}
			panic(faultAt(e.pos, eserr.IllegalArgument("Illegal shortcut on field [%s] for type [%s].", e.name, of.typ.name)))
		}
	case *literal:
		kind := map[tokenKind]string{"true": "boolean", "false": "boolean", tokenString: "string", tokenDecimal: "decimal", tokenNumber: "numeric"}[e.kind]
		text := e.text
		if e.kind == tokenString {
			text = unquote(text)
		}
		if kind == "" {
			panic(faultAt(e.pos, eserr.IllegalArgument("invalid assignment: cannot assign a value to null constant")))
		}
		panic(faultAt(e.pos, eserr.IllegalArgument("invalid assignment: cannot assign a value to %s constant [%s]", kind, text)))
	case *binary:
		panic(faultAt(e.pos, eserr.IllegalArgument("invalid assignment: cannot assign a value to %s operation [%s]", operatorNames[e.sign], e.sign)))
	case *call:
		panic(faultAt(e.pos, eserr.IllegalArgument("invalid assignment: cannot assign a value to method call [%s/%d]", e.name, len(e.args))))
	}
	panic(faultAt(e.place(), notBuilt("assignments to members")))
}
