package painless

import (
	"esconsole/engine/eserr"
)

// operatorNames are what error texts call the operators.
var operatorNames = map[string]string{"*": "multiplication", "/": "division", "%": "remainder", "+": "addition", "-": "subtraction",
	"=~": "find", "==~": "match", "<<": "left shift", ">>": "right shift", ">>>": "unsigned shift", "~": "bitwise not", "&": "bitwise and",
	"^": "bitwise xor", "|": "boolean or", "!": "boolean not", "&&": "boolean and", "||": "boolean or", "<": "less than",
	"<=": "less than or equals", ">": "greater than", ">=": "greater than or equals", "==": "equals", "===": "reference equals",
	"!=": "not equals", "!==": "reference not equals"}

// to casts a value.
func (c *compiler) to(v value, t *Type, explicit, internal bool) value {
	if v.typ == t {
		return v
	}
	if !c.lib.mayCast(v.typ, t, explicit, internal) {
		panic(faultAt(v.pos, eserr.ClassCast("Cannot cast from [%s] to [%s].", v.typ.name, t.name)))
	}
	get := v.get
	out := value{typ: t, pos: v.pos, constant: v.constant}
	switch {
	case v.typ == typeDef && t != typeDef:
		how := "implicitly "
		if explicit {
			how = "explicitly "
		}
		if t == typeBoolean {
			how = ""
		}
		out.get = func(m *machine) any {
			x := get(m)
			m.at = v.pos
			return c.convertAs(m, x, t, how)
		}
	case v.typ == typeChar && t == c.lib.text, v.typ.numeric > 0 && t.numeric > 0, v.typ == c.lib.text && t == typeChar, v.typ.boxes != nil && t.numeric > 0:
		out.get = func(m *machine) any { return c.castValue(m, get(m), t) }
	case !t.primitive() && t != typeDef && explicit && !v.typ.isA(t):
		out.get = func(m *machine) any { return c.convert(m, get(m), t) }
	default:
		out.get = get
	}
	return out
}

// castValue casts between primitive types, and between char and String.
func (c *compiler) castValue(m *machine, v any, t *Type) any {
	if s, ok := v.(string); ok && t == typeChar {
		u := units(s)
		if len(u) != 1 {
			panic(m.fail(eserr.ClassCast("cannot cast [String] with length not equal to one to [char]")))
		}
		return u[0]
	}
	switch {
	case v == nil && t.primitive():
		panic(m.fail(eserr.NullPointer()))
	case t == c.lib.text:
		return textOf(v)
	}
	return number(v, t.numeric)
}

// convert casts a value whose type is known only now.
func (c *compiler) convert(m *machine, v any, t *Type) any { return c.convertAs(m, v, t, "") }

// convertAs is convert with a word of how for its errors.
func (c *compiler) convertAs(m *machine, v any, t *Type, how string) any {
	refuse := func() *fault {
		from := "null"
		if v != nil {
			tv := c.lib.typeOf(v)
			if from = tv.name; tv.boxes != nil {
				from = tv.boxes.name
			}
		}
		return m.fail(eserr.ClassCast("cannot %scast def [%s] to %s", how, from, t.name))
	}
	switch {
	case t == typeDef:
		return v
	case t == typeBoolean:
		if b, ok := v.(bool); ok {
			return b
		}
		panic(refuse())
	case t.numeric > 0:
		if from := rankOf(v); from > 0 && (from <= t.numeric || how == "explicitly ") {
			return number(v, t.numeric)
		}
		panic(refuse())
	case v == nil || c.lib.typeOf(v).isA(t):
		return v
	}
	if _, host := v.(Host); host && t == c.lib.charSequence {
		return v
	}
	if t == c.lib.text {
		panic(refuse())
	}
	panic(m.fail(eserr.ClassCast("Cannot cast [%s] to [%s]", c.lib.typeOf(v).name, t.name)))
}

// promote is the type that two numbers are computed in; nil if they are none.
func promote(a, b *Type, decimal bool) *Type {
	switch {
	case a == typeDef || b == typeDef:
		return typeDef
	case decimal && (a == typeDouble || b == typeDouble):
		return typeDouble
	case decimal && (a == typeFloat || b == typeFloat):
		return typeFloat
	case a == typeLong || b == typeLong:
		return typeLong
	}
	small := func(t *Type) bool { return t.numeric > 0 && t.numeric <= rankInt }
	if small(a) || small(b) {
		return typeInt
	}
	return nil
}

func (c *compiler) unary(e *unary, r request) value {
	r.notUsed(e.pos, "result not used from "+operatorNames[e.sign]+" operation ["+e.sign+"]")
	if e.sign == "!" {
		get := c.to(c.valueFor(e.of, typeBoolean), typeBoolean, false, false).get
		return value{typ: typeBoolean, pos: e.pos, get: func(m *machine) any { return !get(m).(bool) }}
	}
	if l, ok := e.of.(*literal); ok && e.sign == "-" && l.kind == tokenNumber {
		v := c.numericLiteral(l, "-", r)
		v.pos = e.pos
		return v
	}
	of := c.read(e.of)
	t := promote(of.typ, of.typ, e.sign != "~")
	if t == nil {
		panic(faultAt(e.pos, eserr.ClassCast("cannot apply the %s operator [%s] to the type [%s]", operatorNames[e.sign], e.sign, of.typ.name)))
	}
	get := c.to(of, t, false, false).get
	return value{typ: t, pos: e.pos, get: func(m *machine) any {
		m.at = e.pos
		v := get(m)
		rank := rankOf(v)
		if rank == 0 {
			panic(m.fail(eserr.ClassCast("Cannot apply [%s] operation to type [%s].", e.sign, c.lib.typeOf(v).name)))
		}
		rank = max(rank, rankInt)
		v = number(v, rank)
		switch e.sign {
		case "-":
			v, _ = arithmetic("*", v, number(int32(-1), rank))
		case "~":
			v, _ = arithmetic("^", v, number(int32(-1), rank))
		}
		return v
	}}
}

func (c *compiler) binary(e *binary, r request) value {
	switch e.sign {
	case "?:":
		return c.elvis(e, r)
	case "&&", "||":
		return c.logical(e, r)
	case "=~", "==~":
		return c.match(e, r)
	}
	r.notUsed(e.pos, "result not used from "+operatorNames[e.sign]+" operation ["+e.sign+"]")
	left, right := c.read(e.left), c.read(e.right)
	switch e.sign {
	case "==", "===", "!=", "!==":
		return c.equality(e, left, right)
	case "<", "<=", ">", ">=":
		return c.comparison(e, left, right)
	}
	return c.math(e, left, right)
}

func (c *compiler) cannotApply(e *binary, left, right value) *fault {
	return faultAt(e.pos, eserr.ClassCast("cannot apply the %s operator [%s] to the types [%s] and [%s]", operatorNames[e.sign], e.sign,
		left.typ.name, right.typ.name))
}

func (c *compiler) math(e *binary, left, right value) value {
	decimal := e.sign == "*" || e.sign == "/" || e.sign == "%" || e.sign == "+" || e.sign == "-"
	t := promote(left.typ, right.typ, decimal)
	switch {
	case e.sign == "+" && (left.typ == c.lib.text || right.typ == c.lib.text):
		return value{typ: c.lib.text, pos: e.pos, constant: left.constant && right.constant, get: func(m *machine) any {
			m.at = e.pos
			a := left.get(m)
			return m.join(a, right.get(m))
		}}
	case e.sign == "^" && (left.typ == typeBoolean || right.typ == typeBoolean) && t != typeDef:
		t = typeBoolean
	case e.sign == "<<" || e.sign == ">>" || e.sign == ">>>":
		if t = promote(left.typ, left.typ, false); promote(right.typ, right.typ, false) == nil {
			t = nil
		}
		if right.typ == typeLong {
			right = c.to(right, typeInt, true, false)
		}
	}
	if t == nil {
		panic(c.cannotApply(e, left, right))
	}
	shift := e.sign == "<<" || e.sign == ">>" || e.sign == ">>>"
	if t != typeDef {
		left = c.to(left, t, false, false)
		if !shift {
			right = c.to(right, t, false, false)
		}
	}
	v := value{typ: t, pos: e.pos, constant: left.constant && right.constant, get: func(m *machine) any {
		m.at = e.pos
		a := left.get(m)
		return c.compute(m, e.sign, a, right.get(m))
	}}
	if v.constant {
		c.fold(e.pos, v)
	}
	return v
}

// fold computes a constant once, for its errors.
func (c *compiler) fold(pos int, v value) {
	defer func() {
		if f, ok := recover().(*fault); ok {
			panic(faultAt(pos, f.cause))
		}
	}()
	v.get(&machine{program: c.program})
}

// compute does one operation on two values.
func (c *compiler) compute(m *machine, sign string, a, b any) any {
	if sign == "+" {
		_, left := a.(string)
		if _, right := b.(string); left || right {
			return m.join(a, b)
		}
	}
	if x, ok := a.(bool); ok && sign == "^" {
		if y, ok := b.(bool); ok {
			return x != y
		}
	}
	ra, rb := rankOf(a), rankOf(b)
	if ra == 0 || rb == 0 {
		panic(m.fail(eserr.ClassCast("Cannot apply [%s] operation to types [%s] and [%s].", sign, c.lib.typeOf(a).name, c.lib.typeOf(b).name)))
	}
	rank := max(ra, rb, rankInt)
	if sign == "<<" || sign == ">>" || sign == ">>>" {
		rank = max(ra, rankInt)
	}
	v, ok := arithmetic(sign, number(a, rank), number(b, rank))
	if !ok {
		panic(m.fail(plain("arithmetic_exception", "/ by zero")))
	}
	return v
}

func (c *compiler) comparison(e *binary, left, right value) value {
	t := promote(left.typ, right.typ, true)
	if t == nil {
		panic(c.cannotApply(e, left, right))
	}
	if t != typeDef {
		left, right = c.to(left, t, false, false), c.to(right, t, false, false)
	}
	return value{typ: typeBoolean, pos: e.pos, get: func(m *machine) any {
		m.at = e.pos
		a := left.get(m)
		b := right.get(m)
		rank := max(rankOf(a), rankOf(b), rankInt)
		if rankOf(a) == 0 || rankOf(b) == 0 {
			panic(m.fail(eserr.ClassCast("Cannot apply [%s] operation to types [%s] and [%s].", e.sign, c.lib.typeOf(a).name, c.lib.typeOf(b).name)))
		}
		order, ordered := compare(number(a, rank), number(b, rank))
		switch e.sign {
		case "<":
			return ordered && order < 0
		case "<=":
			return ordered && order <= 0
		case ">":
			return ordered && order > 0
		}
		return ordered && order >= 0
	}}
}

func (c *compiler) equality(e *binary, left, right value) value {
	t := c.lib.object
	switch {
	case left.typ == c.lib.text && right.typ == c.lib.text:
		t = c.lib.text
	case left.typ == typeDef || right.typ == typeDef:
		t = typeDef
	case left.typ == typeBoolean && right.typ == typeBoolean:
		t = typeBoolean
	case left.typ.primitive() && right.typ.primitive():
		t = promote(left.typ, right.typ, true)
	}
	if t == nil {
		panic(c.cannotApply(e, left, right))
	}
	if isNull(e.left) && isNull(e.right) {
		panic(faultAt(e.pos, eserr.IllegalArgument("extraneous comparison of [null] constants")))
	}
	if t != typeDef {
		left, right = c.to(left, t, false, false), c.to(right, t, false, false)
	}
	negate := e.sign[0] == '!'
	return value{typ: typeBoolean, pos: e.pos, get: func(m *machine) any {
		m.at = e.pos
		a := left.get(m)
		return equal(a, right.get(m)) != negate
	}}
}

// equal compares as == does: numbers by their value, others as Java's equals.
func equal(a, b any) bool {
	if ra, rb := rankOf(a), rankOf(b); ra > 0 && rb > 0 {
		rank := max(ra, rb, rankInt)
		order, ordered := compare(number(a, rank), number(b, rank))
		return ordered && order == 0
	}
	return same(a, b)
}

func isNull(e expression) bool {
	l, ok := e.(*literal)
	return ok && l.kind == "null"
}

func (c *compiler) logical(e *binary, r request) value {
	r.notUsed(e.pos, "result not used from "+operatorNames[e.sign]+" operation ["+e.sign+"]")
	left, right := c.condition(e.left), c.condition(e.right)
	or := e.sign == "||"
	return value{typ: typeBoolean, pos: e.pos, get: func(m *machine) any {
		if left(m) == or {
			return or
		}
		return right(m)
	}}
}

func (c *compiler) elvis(e *binary, r request) value {
	r.notUsed(e.pos, "result not used from elvis operation [?:]")
	left, right := c.valueFor(e.left, r.target), c.valueFor(e.right, r.target)
	switch {
	case isNull(e.left):
		panic(faultAt(e.pos, eserr.IllegalArgument("Extraneous elvis operator. LHS is null.")))
	case left.constant:
		panic(faultAt(e.pos, eserr.IllegalArgument("Extraneous elvis operator. LHS is a constant.")))
	case left.typ.primitive():
		panic(faultAt(e.pos, eserr.IllegalArgument("Extraneous elvis operator. LHS is a primitive.")))
	case isNull(e.right):
		panic(faultAt(e.pos, eserr.IllegalArgument("Extraneous elvis operator. RHS is null.")))
	}
	t := c.common(left.typ, right.typ)
	if t == nil {
		t = c.lib.object
	}
	left, right = c.to(left, t, false, false), c.to(right, t, false, false)
	return value{typ: t, pos: e.pos, get: func(m *machine) any {
		if v := left.get(m); v != nil {
			return v
		}
		return right.get(m)
	}}
}

// common is the type of two ways to a value; nil if there is none.
func (c *compiler) common(a, b *Type) *Type {
	switch {
	case a == b:
		return a
	case a == typeDef || b == typeDef:
		return typeDef
	case a.numeric > 0 && b.numeric > 0:
		return promote(a, b, true)
	}
	return c.lib.object
}

func (c *compiler) conditional(e *conditionalValue, r request) value {
	r.notUsed(e.pos, "result not used from conditional operation [?:]")
	test := c.condition(e.condition)
	then, otherwise := c.valueFor(e.then, r.target), c.valueFor(e.otherwise, r.target)
	t := r.target
	if t == nil {
		t = c.common(then.typ, otherwise.typ)
	}
	then, otherwise = c.to(then, t, false, false), c.to(otherwise, t, false, false)
	return value{typ: t, pos: e.pos, get: func(m *machine) any {
		if test(m) {
			return then.get(m)
		}
		return otherwise.get(m)
	}}
}

func (c *compiler) instanceOf(e *instanceOf, r request) value {
	r.notUsed(e.pos, "result not used from instanceof with target type ["+e.typ+"]")
	t := c.typeNamed(e.node, e.typ)
	of := c.read(e.of)
	if t.primitive() {
		t = c.lib.boxOf(t)
	}
	return value{typ: typeBoolean, pos: e.pos, get: func(m *machine) any {
		v := of.get(m)
		if v == nil {
			return false
		}
		_, host := v.(Host)
		return t == typeDef || c.lib.typeOf(v).isA(t) || host && of.typ.isA(t)
	}}
}
