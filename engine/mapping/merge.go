package mapping

import (
	"esconsole/engine/eserr"
)

// mergeMappers gives a member of an object with another definition of it.
func mergeMappers(into, with mapper, reason MergeReason) (mapper, error) {
	switch into := into.(type) {
	case *objectMapper:
		o, ok := with.(*objectMapper)
		if !ok {
			return nil, eserr.IllegalArgument("can't merge a non object mapping [%s] with an object mapping", with.fullName())
		}
		return into.merge(o, reason)
	case *aliasMapper:
		return into.merge(with)
	}
	return into.(*fieldMapper).merge(with)
}

// merge gives the object with the options and members of another definition.
func (o *objectMapper) merge(with *objectMapper, reason MergeReason) (*objectMapper, error) {
	merged := *o
	if err := merged.nest.merge(with.nest, reason); err != nil {
		return nil, err
	}
	if with.dynamic != dynamicUnset {
		merged.dynamic = with.dynamic
	}
	if reason == ReasonTemplate {
		if with.enabled.given {
			merged.enabled = with.enabled
		}
	} else if o.enabled.value != with.enabled.value {
		return nil, conflict("the [enabled] parameter can't be updated for the object mapping [%s]", o.path)
	}
	children := append([]mapper(nil), o.children...)
	for _, c := range with.walk() {
		var err error
		if children, err = mergeChild(children, c, reason); err != nil {
			return nil, err
		}
	}
	merged.setChildren(children)
	if o.root != nil {
		merged.root = o.root.merge(with.root, reason)
	}
	return &merged, nil
}

func mergeChild(children []mapper, with mapper, reason MergeReason) ([]mapper, error) {
	for i, c := range children {
		if c.simpleName() != with.simpleName() {
			continue
		}
		if _, isObject := c.(*objectMapper); !isObject {
			if _, toObject := with.(*objectMapper); toObject {
				return nil, eserr.IllegalArgument("can't merge a non object mapping [%s] with an object mapping", with.fullName())
			}
			if reason == ReasonTemplate {
				children[i] = with
				return children, nil
			}
		}
		merged, err := mergeMappers(c, with, reason)
		if err != nil {
			return nil, err
		}
		children[i] = merged
		return children, nil
	}
	return append(children, with), nil
}

func (n *nesting) merge(with nesting, reason MergeReason) error {
	if n.nested && !with.nested {
		return eserr.IllegalArgument("cannot change object mapping from nested to non-nested")
	}
	if !n.nested && with.nested {
		return eserr.IllegalArgument("cannot change object mapping from non-nested to nested")
	}
	if reason == ReasonTemplate {
		if with.inParent.given {
			n.inParent = with.inParent
		}
		if with.inRoot.given {
			n.inRoot = with.inRoot
		}
		return nil
	}
	if n.inParent.value != with.inParent.value {
		return conflict("the [include_in_parent] parameter can't be updated on a nested object mapping")
	}
	if n.inRoot.value != with.inRoot.value {
		return conflict("the [include_in_root] parameter can't be updated on a nested object mapping")
	}
	return nil
}

// fixIncludes is the object without include_in_root where that is reached through
// include_in_parent (RootObjectMapper.fixRedundantIncludes).
func (o *objectMapper) fixIncludes(parentIncluded bool) *objectMapper {
	fixed := o
	for i, m := range o.children {
		child, ok := m.(*objectMapper)
		if !ok {
			continue
		}
		viaParent := parentIncluded && child.nest.nested && child.nest.inParent.value
		inRoot := child.nest.nested && child.nest.inRoot.value
		next := child.fixIncludes(viaParent || inRoot)
		if viaParent && inRoot {
			c := *next
			c.nest.inParent = explicit{value: true, given: true}
			c.nest.inRoot = explicit{value: false, given: true}
			next = &c
		}
		if next == child {
			continue
		}
		if fixed == o {
			c := *o
			fixed = &c
			fixed.setChildren(append([]mapper(nil), o.children...))
		}
		fixed.children[i], fixed.byName[next.simple] = next, next
	}
	return fixed
}
