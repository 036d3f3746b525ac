package rest

import (
	"slices"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/wildcard"
)

// columns are those that h asks for, or those that are not hidden.
func (r *renderer) columns() ([]shown, error) {
	h, given := r.p.Get("h")
	if !given {
		var out []shown
		for i, c := range r.t.Columns {
			if c.Hidden {
				continue
			}
			if wanted, err := r.wanted(c.Name); err != nil {
				return nil, err
			} else if wanted {
				out = append(out, shown{i, c.Name})
			}
		}
		return out, nil
	}
	var out []shown
	for _, name := range r.expand(h) {
		s, ok := r.lookUp(name)
		if !ok {
			continue // the server leaves unknown names out
		}
		c := r.t.Columns[s.column]
		wanted, err := r.wanted(c.Name)
		if err != nil {
			return nil, err
		}
		if !wanted {
			continue
		}
		out = append(out, s)
		if sibling := r.find(c.Sibling + "." + c.Name); c.Sibling != "" && sibling >= 0 {
			if on, err := paramBool(r.p, c.Sibling, false); err != nil {
				return nil, err
			} else if on {
				out = append(out, shown{sibling, c.Sibling + "." + s.title})
			}
		}
	}
	return out, nil
}

// wanted is false for the time columns of a request with ts=false.
func (r *renderer) wanted(column string) (bool, error) {
	if column != epochColumn && column != timestampColumn {
		return true, nil
	}
	return paramBool(r.p, "ts", true)
}

// expand splits h and replaces patterns by the columns whose name or alias they
// match. A name counts once, a column named by two aliases twice.
func (r *renderer) expand(h string) []string {
	var names []string
	add := func(name string) {
		if !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	for _, pattern := range javaSplit(h) {
		if !strings.Contains(pattern, "*") {
			add(pattern)
			continue
		}
		matches := func(name string) bool { return wildcard.Match(pattern, name) }
		for _, c := range r.t.Columns {
			if matches(c.Name) || slices.ContainsFunc(c.Aliases, matches) {
				add(c.Name)
			}
		}
	}
	return names
}

// lookUp finds a column by name or alias. If two have the alias, the later counts.
func (r *renderer) lookUp(name string) (shown, bool) {
	if i := r.find(name); i >= 0 {
		return shown{i, name}, true
	}
	for i, c := range slices.Backward(r.t.Columns) {
		if slices.Contains(c.Aliases, name) {
			return shown{i, name}, true
		}
	}
	return shown{}, false
}

func (r *renderer) find(name string) int {
	return slices.IndexFunc(r.t.Columns, func(c Column) bool { return c.Name == name })
}

// order is the order of the rows after s.
func (r *renderer) order() ([]int, error) {
	order := make([]int, len(r.t.Rows))
	for i := range order {
		order[i] = i
	}
	s, _ := r.p.Get("s")
	type key struct {
		column int
		desc   bool
	}
	var keys []key
	for _, name := range javaSplit(s) {
		var k key
		if name, k.desc = strings.CutSuffix(name, ":desc"); !k.desc {
			name = strings.TrimSuffix(name, ":asc")
		}
		if k.column = r.sortColumn(name); k.column < 0 {
			return nil, eserr.UnsupportedOperation("Unable to sort by unknown sort key `%s`", name)
		}
		keys = append(keys, k)
	}
	slices.SortStableFunc(order, func(a, b int) int {
		for _, k := range keys {
			c := compareCells(r.t.Rows[a][k.column], r.t.Rows[b][k.column])
			if k.desc {
				c = -c
			}
			if c != 0 {
				return c
			}
		}
		return 0
	})
	return order, nil
}

// sortColumn finds a column for s: the last one that has the name, be it as name
// or as alias. That is not how h finds it.
func (r *renderer) sortColumn(name string) int {
	for i, c := range slices.Backward(r.t.Columns) {
		if c.Name == name || slices.Contains(c.Aliases, name) {
			return i
		}
	}
	return -1
}

// paramBool is a boolean parameter; one without a value is true.
func paramBool(p *Params, name string, def bool) (bool, error) {
	v, ok := p.Get(name)
	switch {
	case !ok:
		return def, nil
	case v == "" || v == "true":
		return true, nil
	case v == "false":
		return false, nil
	}
	return false, eserr.IllegalArgument("Failed to parse value [%s] as only [true] or [false] are allowed.", v)
}

// javaSplit cuts at commas as String.split does: empty parts at the end do not
// count, others do.
func javaSplit(s string) []string {
	s = strings.TrimRight(s, ",")
	if s == "" {
		return nil
	}
	return strings.Split(s, ",")
}
