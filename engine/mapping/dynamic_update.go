package mapping

import (
	"slices"
	"sort"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
)

// dynamicUpdate is a definition of the type with the new fields alone. Which of
// several conflicts among them is reported follows from how the server puts them
// together: sorted by name, with the objects around the current one on a stack,
// each merged into the one below when it is left.
//
// Server: org.elasticsearch.index.mapper.DocumentParser.createDynamicUpdate.
func dynamicUpdate(root *objectMapper, objects map[string]*objectMapper, fields []mapper) (*objectMapper, error) {
	sort.SliceStable(fields, func(i, j int) bool { return java.CompareStrings(fields[i].fullName(), fields[j].fullName()) < 0 })
	base := emptied(root)
	base.root = &rootOptions{}
	u := &dynamicStack{stack: []*objectMapper{base}, objects: objects}
	for i, m := range fields {
		var one [1]string
		parts, err := splitPath(m.fullName(), one[:])
		if err != nil {
			return nil, err
		}
		if i > 1 && fields[i-1].fullName() == m.fullName() {
			// Seen twice, as in an array of objects: the two must agree.
			if _, err := mergeMappers(m, u.previous, ReasonUpdate); err != nil {
				return nil, err
			}
			continue
		}
		if i > 0 {
			u.previous = m
		}
		if err := u.add(m, parts, i == 0); err != nil {
			return nil, err
		}
	}
	if err := u.pop(1); err != nil {
		return nil, err
	}
	u.stack[0].settle()
	return u.stack[0], nil
}

// dynamicStack is an update that is being put together.
type dynamicStack struct {
	stack    []*objectMapper // from the root to where the last field went
	objects  map[string]*objectMapper
	previous mapper
}

// add puts a new field at its place, parts are its name. The first one of all is
// put into the root with everything around it.
func (u *dynamicStack) add(m mapper, parts []string, first bool) error {
	depth := 1
	for depth < len(u.stack) && u.stack[depth].simple == parts[depth-1] {
		depth++
	}
	if err := u.pop(depth); err != nil {
		return err
	}
	last := len(parts) - 1
	for ; depth <= last; depth++ {
		child := u.top().child(parts[depth-1])
		if child == nil {
			break
		}
		o, ok := child.(*objectMapper)
		if !ok {
			return notAnObject(child)
		}
		u.stack = append(u.stack, o)
	}
	if depth <= last {
		var err error
		if m, err = u.existing(parts, depth-1, m); err != nil {
			return err
		}
	}
	if o, ok := m.(*objectMapper); ok && !first {
		u.stack = append(u.stack, o)
		return nil
	}
	return u.put(m)
}

// existing wraps a field with the objects around it that are mapped already, from
// the part at on.
func (u *dynamicStack) existing(parts []string, at int, m mapper) (mapper, error) {
	for i := len(parts) - 2; i >= at; i-- {
		name := strings.Join(parts[:i+1], ".")
		o := u.objects[name]
		if o == nil {
			return nil, eserr.IllegalArgument("can't merge a non object mapping [%s] with an object mapping", name)
		}
		o = emptied(o)
		o.putMember(m)
		m = o
	}
	return m, nil
}

func (u *dynamicStack) top() *objectMapper { return u.stack[len(u.stack)-1] }

// pop leaves the objects above a depth.
func (u *dynamicStack) pop(depth int) error {
	for len(u.stack) > depth {
		o := u.top()
		u.stack = u.stack[:len(u.stack)-1]
		if err := u.put(o); err != nil {
			return err
		}
	}
	return nil
}

// put merges a member into the object on top.
func (u *dynamicStack) put(m mapper) error {
	top := u.top()
	old := top.child(m.simpleName())
	if old == nil {
		u.replaceTop(m)
		return nil
	}
	merged, err := mergeChild([]mapper{old}, m, ReasonUpdate)
	if err != nil {
		return err
	}
	u.replaceTop(merged[0])
	return nil
}

// replaceTop puts a member into a copy of the object on top, which may be in use
// elsewhere.
func (u *dynamicStack) replaceTop(m mapper) {
	o := *u.top()
	children := slices.Clone(o.children)
	o.setChildren(children)
	o.putMember(m)
	u.stack[len(u.stack)-1] = &o
}

// putMember adds a member, or replaces the one of its name.
func (o *objectMapper) putMember(m mapper) {
	name := m.simpleName()
	if _, known := o.byName[name]; known {
		o.children = slices.DeleteFunc(o.children, func(c mapper) bool { return c.simpleName() == name })
	}
	o.children = append(o.children, m)
	o.byName[name] = m
}

// settle puts the members of new objects in order.
func (o *objectMapper) settle() {
	slices.SortFunc(o.children, func(a, b mapper) int { return java.CompareStrings(a.simpleName(), b.simpleName()) })
	for _, m := range o.children {
		if child, ok := m.(*objectMapper); ok {
			child.settle()
		}
	}
}

// emptied is an object without members.
func emptied(o *objectMapper) *objectMapper {
	e := *o
	e.setChildren(nil)
	return &e
}
