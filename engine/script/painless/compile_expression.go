package painless

import (
	"strconv"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/java/pattern"
)

// value is a compiled expression.
type value struct {
	typ      *Type
	pos      int
	get      func(m *machine) any
	constant bool
	static   *Type  // the name of a type stands here
	partial  string // names that are no variable, and no type yet
}

// request is what is wanted of an expression.
type request struct {
	read   bool
	target *Type // nil for any
}

func (c *compiler) read(e expression) value { return c.expression(e, request{read: true}) }

func (c *compiler) valueFor(e expression, target *Type) value {
	return c.expression(e, request{read: true, target: target})
}

// notUsed refuses an expression whose result nobody reads.
func (r request) notUsed(pos int, what string) {
	if !r.read {
		panic(faultAt(pos, eserr.IllegalArgument("not a statement: %s", what)))
	}
}

// expression compiles one that stands for a value.
func (c *compiler) expression(e expression, r request) value {
	v := c.any(e, r)
	switch {
	case v.partial != "":
		panic(faultAt(v.pos, eserr.IllegalArgument("cannot resolve symbol [%s]", v.partial)))
	case v.static != nil:
		panic(faultAt(v.pos, eserr.IllegalArgument("value required: instead found unexpected type [%s]", v.static.name)))
	}
	return v
}

func (c *compiler) any(e expression, r request) value {
	switch e := e.(type) {
	case *literal:
		return c.literal(e, r)
	case *symbol:
		return c.symbol(e, r)
	case *member:
		return c.member(e, r)
	case *index:
		return c.index(e, r)
	case *call:
		return c.call(e)
	case *construct:
		return c.construct(e)
	case *unary:
		return c.unary(e, r)
	case *step:
		return c.step(e)
	case *cast:
		r.notUsed(e.pos, "result not used from explicit cast with target type ["+e.typ+"]")
		t := c.typeNamed(e.node, e.typ)
		v := c.to(c.valueFor(e.of, t), t, true, false)
		return value{typ: t, pos: e.pos, get: v.get}
	case *instanceOf:
		return c.instanceOf(e, r)
	case *binary:
		return c.binary(e, r)
	case *conditionalValue:
		return c.conditional(e, r)
	case *assignment:
		return c.assignment(e, r)
	case *listOf, *mapOf:
		return c.collection(e, r)
	}
	panic(faultAt(e.place(), notBuilt("this expression")))
}

func fixed(t *Type, pos int, v any) value {
	return value{typ: t, pos: pos, constant: true, get: func(*machine) any { return v }}
}

func (c *compiler) literal(e *literal, r request) value {
	switch e.kind {
	case "true", "false":
		r.notUsed(e.pos, "boolean constant ["+e.text+"] not used")
		return fixed(typeBoolean, e.pos, e.kind == "true")
	case "null":
		r.notUsed(e.pos, "null constant not used")
		t := c.lib.object
		if r.target != nil && !r.target.primitive() {
			t = r.target
		}
		return fixed(t, e.pos, nil)
	case tokenRegex:
		end := strings.LastIndexByte(e.text, '/')
		r.notUsed(e.pos, "regex constant ["+e.text[1:end]+"] with flags ["+e.text[end+1:]+"] not used")
		v := fixed(c.lib.pattern, e.pos, c.regex(e))
		v.constant = false
		return v
	case tokenString:
		s := unquote(e.text)
		r.notUsed(e.pos, "string constant ["+s+"] not used")
		return fixed(c.lib.text, e.pos, s)
	case tokenDecimal:
		r.notUsed(e.pos, "decimal constant ["+e.text+"] not used")
		return decimalLiteral(e)
	}
	r.notUsed(e.pos, "numeric constant ["+e.text+"] not used")
	return c.numericLiteral(e, "", r)
}

func unquote(s string) string {
	q := s[:1]
	return strings.NewReplacer(`\\`, `\`, `\`+q, q).Replace(s[1 : len(s)-1])
}

func decimalLiteral(e *literal) value {
	last := e.text[len(e.text)-1]
	if last == 'f' || last == 'F' {
		f, _ := strconv.ParseFloat(e.text[:len(e.text)-1], 32)
		return fixed(typeFloat, e.pos, float32(f))
	}
	f, _ := strconv.ParseFloat(strings.TrimRight(e.text, "dD"), 64)
	return fixed(typeDouble, e.pos, f)
}

// numericLiteral reads a whole number; sign is a minus in front of it.
func (c *compiler) numericLiteral(e *literal, sign string, r request) value {
	text, radix := e.text, 10
	switch {
	case len(text) > 2 && (text[1] == 'x' || text[1] == 'X'):
		text, radix = text[2:], 16
	case len(text) > 1 && text[0] == '0' && isDigit(text[1]):
		text, radix = text[1:], 8
	}
	if last := text[len(text)-1]; radix == 10 && strings.IndexByte("dDfF", last) >= 0 {
		if sign == "-" {
			text = sign + text
		}
		return decimalLiteral(&literal{e.node, tokenDecimal, text})
	}
	if long := strings.TrimRight(text, "lL"); long != text {
		n, err := strconv.ParseInt(sign+long, radix, 64)
		if err != nil {
			panic(faultAt(e.pos, eserr.IllegalArgument("Invalid long constant [%s].", sign+long)))
		}
		return fixed(typeLong, e.pos, n)
	}
	n, err := strconv.ParseInt(sign+text, radix, 32)
	if err != nil && radix != 10 {
		panic(faultAt(e.pos, plain("illegal_state_exception", "Illegal tree structure.")))
	}
	if err != nil {
		if _, err := strconv.ParseInt(sign+text, radix, 64); err == nil {
			panic(faultAt(e.pos, eserr.IllegalArgument("Invalid int constant [%s]. If you want a long constant then change it to [%sL].", sign+text, sign+text)))
		}
		panic(faultAt(e.pos, eserr.IllegalArgument("Invalid int constant [%s].", sign+text)))
	}
	// A small number is of a smaller type where one is wanted.
	for _, small := range []struct {
		typ         *Type
		least, most int64
	}{{typeByte, -128, 127}, {typeChar, 0, 65535}, {typeShort, -32768, 32767}} {
		if r.target == small.typ && n >= small.least && n <= small.most {
			return fixed(small.typ, e.pos, number(n, small.typ.numeric))
		}
	}
	return fixed(typeInt, e.pos, int32(n))
}

func (c *compiler) symbol(e *symbol, r request) value {
	if v, ok := c.find(e.name); ok {
		r.notUsed(e.pos, "variable ["+e.name+"] not used")
		return value{typ: v.typ, pos: e.pos, get: func(m *machine) any { return m.vars[v.slot] }}
	}
	if t := c.lib.byName[e.name]; t != nil && !t.primitive() {
		return value{static: t, pos: e.pos}
	}
	return value{partial: e.name, pos: e.pos}
}

func (c *compiler) member(e *member, r request) value {
	of := c.any(e.of, request{read: true})
	switch {
	case of.partial != "":
		full := of.partial + "." + e.name
		if t := c.lib.byName[full]; t != nil {
			return value{static: t, pos: e.pos}
		}
		return value{partial: full, pos: e.pos}
	case of.static != nil:
		r.notUsed(e.pos, "result of dot operator [.] not used")
		f := of.static.fields[e.name]
		if f == nil {
			panic(faultAt(e.pos, eserr.IllegalArgument("field [%s, %s] not found", of.static.name, e.name)))
		}
		return fixed(f.typ, e.pos, f.value)
	}
	r.notUsed(e.pos, "result of dot operator [.] not used")
	if of.typ == typeDef {
		return c.dynamicMember(e, of)
	}
	return c.knownMember(e, of)
}

func (c *compiler) knownMember(e *member, of value) value {
	get := of.typ.getter(e.name)
	var args []any
	if get == nil {
		if of.typ.isA(c.lib.list) {
			n, err := strconv.Atoi(e.name)
			if err != nil {
				panic(faultAt(e.pos, eserr.IllegalArgument("invalid list index [%s]", e.name).Wrap(eserr.NumberFormat(e.name))))
			}
			get, args = of.typ.method("get/1"), []any{int32(n)}
		} else if of.typ.isA(c.lib.mapping) {
			get, args = of.typ.method("get/1"), []any{e.name}
		}
	}
	if get == nil {
		panic(faultAt(e.pos, eserr.IllegalArgument("field [%s, %s] not found", of.typ.name, e.name)))
	}
	if e.nullSafe && get.returns.primitive() {
		panic(notNullable())
	}
	return value{typ: get.returns, pos: e.pos, get: func(m *machine) any {
		self := of.get(m)
		m.at = e.pos
		if self == nil {
			if e.nullSafe {
				return nil
			}
			panic(m.fail(eserr.NullPointer()))
		}
		return get.call(m, self, args)
	}}
}

// dynamicMember finds the member while the script runs.
func (c *compiler) dynamicMember(e *member, of value) value {
	return value{typ: typeDef, pos: e.pos, get: func(m *machine) any {
		self := of.get(m)
		m.at = e.pos
		if self == nil {
			if e.nullSafe {
				return nil
			}
			panic(m.fail(dynamicNull()))
		}
		t := c.lib.typeOf(self)
		if get := t.getter(e.name); get != nil {
			return get.call(m, self, nil)
		}
		if t.isA(c.lib.mapping) {
			return t.method("get/1").call(m, self, []any{e.name})
		}
		if n, err := strconv.Atoi(e.name); err == nil && t.isA(c.lib.list) {
			return t.method("get/1").call(m, self, []any{int32(n)})
		}
		panic(m.fail(eserr.IllegalArgument("dynamic getter [%s, %s] not found", t.name, e.name)))
	}}
}

func (c *compiler) index(e *index, r request) value {
	r.notUsed(e.pos, "result of brace operator not used")
	of := c.read(e.of)
	var wanted *Type
	switch {
	case of.typ == typeDef:
		wanted = typeDef
	case of.typ.isA(c.lib.list):
		wanted = typeInt
	case of.typ.isA(c.lib.mapping):
		wanted = typeDef
	default:
		panic(faultAt(e.pos, eserr.IllegalArgument("Illegal array access on type [%s].", of.typ.name)))
	}
	at := c.to(c.valueFor(e.at, wanted), wanted, false, false)
	return value{typ: typeDef, pos: e.pos, get: func(m *machine) any {
		self, key := of.get(m), at.get(m)
		m.at = e.pos
		switch self := self.(type) {
		case *List:
			n, ok := key.(int32)
			if !ok {
				panic(m.fail(eserr.ClassCast("cannot cast def [%s] to int", c.lib.typeOf(key).name)))
			}
			return m.item(self, n)
		case *Map:
			return self.values[key]
		case nil:
			panic(m.fail(eserr.NullPointer()))
		}
		panic(m.fail(eserr.IllegalArgument("Attempting to address a non-array type [%s] as an array.", c.lib.typeOf(self).name)))
	}}
}

// typeOf is the class of a value.
func (l *library) typeOf(v any) *Type {
	switch v := v.(type) {
	case nil:
		return l.object
	case bool:
		return l.boxOf(typeBoolean)
	case string:
		return l.text
	case *pattern.Pattern:
		return l.pattern
	case *List:
		return l.byName["java.util.ArrayList"]
	case *Map:
		return l.byName["java.util.HashMap"]
	case Host:
		if t := l.byName[v.ClassName()]; t != nil {
			return t
		}
		return &Type{name: v.ClassName()}
	default:
		for _, t := range []*Type{typeByte, typeShort, typeChar, typeInt, typeLong, typeFloat, typeDouble} {
			if rankOf(v) == t.numeric {
				return l.boxOf(t)
			}
		}
	}
	return l.object
}
