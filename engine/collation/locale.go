package collation

import (
	"embed"
	"strconv"
	"strings"
	"sync"
)

//go:embed data/root.bin data/tailorings.bin data/locales.txt data/scripts.txt
var files embed.FS

// bundle is what the data says of one locale.
type bundle struct {
	parent string
	usual  string            // the order that is meant where none is named
	orders map[string][2]int // by name, where they lie in the tailorings
}

// library is the data that was read so far.
type library struct {
	root    *tailoring
	aliases map[string]string
	bundles map[string]*bundle
	packed  []byte

	mu   sync.Mutex
	read map[[2]int]*tailoring
}

var theLibrary = sync.OnceValue(func() *library {
	l := &library{aliases: map[string]string{}, bundles: map[string]*bundle{}, read: map[[2]int]*tailoring{}}
	packed, _ := files.ReadFile("data/root.bin")
	l.root = readTailoring(packed, nil)
	l.packed, _ = files.ReadFile("data/tailorings.bin")
	lines, _ := files.ReadFile("data/locales.txt")
	for line := range strings.Lines(string(lines)) {
		l.addLocale(strings.Fields(line))
	}
	return l
})

// addLocale reads a line: a name, the name that it stands for, the parent, the
// orders.
func (l *library) addLocale(fields []string) {
	if fields[0] != fields[1] {
		l.aliases[fields[0]] = fields[1]
		return
	}
	b := &bundle{parent: fields[2], orders: map[string][2]int{}}
	for _, f := range fields[3:] {
		if usual, ok := strings.CutPrefix(f, "default="); ok {
			b.usual = usual
			continue
		}
		parts := strings.Split(f, ":")
		from, _ := strconv.Atoi(parts[1])
		size, _ := strconv.Atoi(parts[2])
		b.orders[parts[0]] = [2]int{from, size}
	}
	l.bundles[fields[0]] = b
}

// open finds the bundle of a locale, or of the nearest one above it.
func (l *library) open(name string) *bundle {
	for name != "" {
		if real, ok := l.aliases[name]; ok {
			name = real
		}
		if b, ok := l.bundles[name]; ok {
			return b
		}
		name = name[:max(strings.LastIndexByte(name, '_'), 0)]
	}
	return l.bundles["root"]
}

func (l *library) find(b *bundle, order string) ([2]int, bool) {
	for b != nil {
		if at, ok := b.orders[order]; ok {
			return at, true
		}
		b = l.bundles[b.parent]
	}
	return [2]int{}, false
}

func (l *library) tailoring(at [2]int) *tailoring {
	if at[1] == 0 {
		return l.root
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	t, ok := l.read[at]
	if !ok {
		t = readTailoring(l.packed[at[0]:at[0]+at[1]], l.root.table)
		l.read[at] = t
	}
	return t
}

// Open gives the collator of a locale, such as de, de_AT or de@collation=phonebook.
// One that is not known has the root order.
func Open(locale string) *Collator {
	name, keywords, _ := strings.Cut(locale, "@")
	l := theLibrary()
	t := l.choose(canonical(name), keyword(keywords, "collation"))
	c := &Collator{data: t.table, options: t.options, order: t.order}
	c.variableTop = l.root.table.lastPrimary(firstGroup + t.options&optMaxVariable>>shiftMaxVariable)
	return c
}

// choose finds the order of that name in a locale, or the one that stands in for it.
func (l *library) choose(locale, order string) *tailoring {
	b := l.open(locale)
	usual := "standard"
	for up := b; up != nil; up = l.bundles[up.parent] {
		if up.usual != "" {
			usual = up.usual
			break
		}
	}
	if order == "" || order == "default" {
		order = usual
	}
	for _, name := range []string{order, searchOf(order), usual, "standard"} {
		if at, ok := l.find(b, name); ok {
			return l.tailoring(at)
		}
	}
	return l.root
}

// searchOf is what stands in for the special orders for searching.
func searchOf(order string) string {
	if len(order) > len("search") && strings.HasPrefix(order, "search") {
		return "search"
	}
	return order
}

// keyword reads one of the keywords of a locale: a=b;c=d.
func keyword(keywords, name string) string {
	for _, k := range strings.Split(keywords, ";") {
		if of, value, ok := strings.Cut(k, "="); ok && strings.EqualFold(strings.TrimSpace(of), name) {
			return strings.ToLower(strings.TrimSpace(value))
		}
	}
	return ""
}

// canonical writes a locale as the data does: language small, script with a
// capital, country large.
func canonical(name string) string {
	parts := strings.Split(strings.ReplaceAll(name, "-", "_"), "_")
	for i, p := range parts {
		switch {
		case i == 0:
			parts[i] = strings.ToLower(p)
		case i == 1 && len(p) == 4:
			parts[i] = strings.ToUpper(p[:1]) + strings.ToLower(p[1:])
		default:
			parts[i] = strings.ToUpper(p)
		}
	}
	return strings.Join(parts, "_")
}
