package painless

import (
	"strconv"

	"esconsole/engine/eserr"
)

func (c *compiler) call(e *call) value {
	if e.of == nil {
		panic(faultAt(e.pos, eserr.IllegalArgument("Unknown call [%s] with [%d] arguments.", e.name, len(e.args))))
	}
	key := e.name + "/" + strconv.Itoa(len(e.args))
	of := c.any(e.of, request{read: true})
	switch {
	case of.partial != "":
		panic(faultAt(e.pos, eserr.IllegalArgument("cannot resolve symbol [%s]", of.partial)))
	case of.static != nil:
		m := of.static.statics[key]
		if m == nil {
			c.unknownMethod(e, "static", of.static, key)
		}
		return c.invoke(e, m, nil)
	case of.typ == typeDef:
		return c.dynamicCall(e, of, key)
	}
	m := of.typ.method(key)
	if m == nil {
		c.unknownMethod(e, "member", of.typ, key)
	}
	return c.invoke(e, m, of.get)
}

// unknownMethod refuses a method that the server does not have either; others are
// not there yet.
func (c *compiler) unknownMethod(e *call, kind string, t *Type, key string) {
	if serverHas(t, e.name) {
		panic(faultAt(e.pos, notBuilt(t.name+"."+e.name)))
	}
	panic(faultAt(e.pos, eserr.IllegalArgument("%s method [%s, %s] not found", kind, t.name, key)))
}

// invoke compiles the call of a method that is known.
func (c *compiler) invoke(e *call, target *method, of func(m *machine) any) value {
	if e.nullSafe && target.returns.primitive() {
		panic(notNullable())
	}
	args := make([]func(m *machine) any, len(e.args))
	for i, a := range e.args {
		args[i] = c.to(c.valueFor(a, target.params[i]), target.params[i], false, true).get
	}
	return value{typ: target.returns, pos: e.pos, get: func(m *machine) any {
		var self any
		if of != nil {
			if self = of(m); self == nil && e.nullSafe {
				return nil
			}
		}
		m.at = e.pos
		list := make([]any, len(args))
		for i, a := range args {
			list[i] = a(m)
		}
		if of != nil && self == nil {
			panic(m.fail(eserr.NullPointer()))
		}
		return target.call(m, self, list)
	}}
}

// dynamicCall finds the method while the script runs.
func (c *compiler) dynamicCall(e *call, of value, key string) value {
	args := make([]value, len(e.args))
	for i, a := range e.args {
		args[i] = c.read(a)
	}
	return value{typ: typeDef, pos: e.pos, get: func(m *machine) any {
		self := of.get(m)
		if self == nil && e.nullSafe {
			return nil
		}
		m.at = e.pos
		list := make([]any, len(args))
		for i, a := range args {
			list[i] = a.get(m)
		}
		if self == nil {
			panic(m.fail(dynamicNull()))
		}
		t := c.lib.typeOf(self)
		target := t.method(key)
		if target == nil {
			if serverHas(t, e.name) {
				panic(m.fail(notBuilt(t.name + "." + e.name)))
			}
			panic(m.fail(eserr.IllegalArgument("dynamic method [%s, %s] not found", t.name, key)))
		}
		for i, p := range target.params {
			list[i] = c.convert(m, list[i], p)
		}
		return target.call(m, self, list)
	}}
}

func (c *compiler) construct(e *construct) value {
	if c.lib.byName[e.typ] == nil {
		panic(faultAt(e.pos, eserr.IllegalArgument("Not a type [%s].", e.typ)))
	}
	t := c.typeNamed(e.node, e.typ)
	make := t.makes[len(e.args)]
	if make == nil {
		panic(faultAt(e.pos, notBuilt("new "+t.name)))
	}
	return value{typ: t, pos: e.pos, get: func(m *machine) any {
		m.at = e.pos
		return make.call(m, nil, nil)
	}}
}

func (c *compiler) collection(e expression, r request) value {
	compileAll := func(list []expression) []value {
		out := make([]value, len(list))
		for i, x := range list {
			out[i] = c.to(c.valueFor(x, typeDef), typeDef, false, true)
		}
		return out
	}
	if l, ok := e.(*listOf); ok {
		r.notUsed(l.pos, "result not used from list initializer")
		items := compileAll(l.items)
		return value{typ: c.lib.byName["ArrayList"], pos: l.pos, get: func(m *machine) any {
			list := &List{Items: make([]any, len(items))}
			for i, x := range items {
				list.Items[i] = x.get(m)
			}
			return list
		}}
	}
	o := e.(*mapOf)
	r.notUsed(o.pos, "result not used from map initializer")
	keys, values := compileAll(o.keys), compileAll(o.values)
	return value{typ: c.lib.byName["HashMap"], pos: o.pos, get: func(m *machine) any {
		out := &Map{values: map[any]any{}}
		for i := range keys {
			out.put(keys[i].get(m), values[i].get(m))
		}
		return out
	}}
}

func set(names ...string) map[string]bool {
	out := map[string]bool{}
	for _, n := range names {
		out[n] = true
	}
	return out
}
