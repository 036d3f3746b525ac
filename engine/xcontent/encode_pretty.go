package xcontent

// prettyPrinter lays JSON out as the server does for a reader: each member and
// each element on a line of its own, two blanks for a level.
type prettyPrinter struct {
	out   []byte
	level int
}

func (p *prettyPrinter) value(v any) {
	switch v := v.(type) {
	case Object:
		p.open('{')
		for i := range v {
			p.key(i, v[i].Key)
			p.value(v[i].Value)
		}
		p.close(len(v), '}')
	case []any:
		printList(p, v)
	case []string:
		printList(p, v)
	case []Object:
		printList(p, v)
	case []Value:
		printList(p, v)
	case Raw:
		p.raw(v)
	case Value:
		p.node(v)
	default:
		p.out = appendScalar(p.out, v)
	}
}

func printList[T any](p *prettyPrinter, list []T) {
	p.open('[')
	for i := range list {
		p.item(i)
		p.value(list[i])
	}
	p.close(len(list), ']')
}

// node prints a parsed value.
func (p *prettyPrinter) node(v Value) {
	switch v.kind {
	case KindObject:
		p.open('{')
		for i, f := range v.Fields() {
			p.key(i, f.Key)
			p.node(f.Value)
		}
		p.close(int(v.n), '}')
	case KindArray:
		p.open('[')
		for i, item := range v.Items() {
			p.item(i)
			p.node(item)
		}
		p.close(int(v.n), ']')
	default:
		p.out = appendValueScalar(p.out, v)
	}
}

// raw reads JSON text and prints it anew.
func (p *prettyPrinter) raw(text Raw) {
	if v := parseRaw(text); !v.IsMissing() {
		p.node(v)
		return
	}
	p.out = append(p.out, text...)
}

func (p *prettyPrinter) open(c byte) {
	p.out = append(p.out, c)
	p.level++
}

func (p *prettyPrinter) close(n int, c byte) {
	p.level--
	if n > 0 {
		p.newline()
	} else {
		p.out = append(p.out, ' ')
	}
	p.out = append(p.out, c)
}

func (p *prettyPrinter) item(i int) {
	if i > 0 {
		p.out = append(p.out, ',')
	}
	p.newline()
}

func (p *prettyPrinter) key(i int, key string) {
	p.item(i)
	p.out = appendString(p.out, key)
	p.out = append(p.out, " : "...)
}

func (p *prettyPrinter) newline() {
	p.out = append(p.out, '\n')
	for range p.level {
		p.out = append(p.out, "  "...)
	}
}
