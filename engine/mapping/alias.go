package mapping

import (
	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

// aliasMapper is another name of a field, for searches.
type aliasMapper struct {
	simple, full string
	path         string // the field it stands for
}

func (a *aliasMapper) simpleName() string { return a.simple }
func (a *aliasMapper) fullName() string   { return a.full }

func (a *aliasMapper) print(bool) xcontent.Object {
	return xcontent.Object{}.With("type", "alias").With("path", a.path)
}

type aliasBuilder struct{ name, path string }

func parseAlias(name string, d *dict) (*aliasBuilder, error) {
	node, _ := d.take("path")
	path, ok := stringOf(node)
	if !ok {
		return nil, parsing("The [path] property must be specified for field [%s].", name)
	}
	return &aliasBuilder{name: name, path: path}, nil
}

func (b *aliasBuilder) buildAt(parent string) (mapper, error) {
	return &aliasMapper{simple: b.name, full: join(parent, b.name), path: b.path}, nil
}

func (a *aliasMapper) merge(with mapper) (mapper, error) {
	if _, ok := with.(*aliasMapper); !ok {
		return nil, eserr.IllegalArgument("Cannot merge a field alias mapping [%s] with a mapping that is not for a field alias.", a.full)
	}
	return with, nil
}

// validate checks that the alias stands for a field of the same nested scope.
func (a *aliasMapper) validate(l *lookup) error {
	const invalid = "Invalid [path] value [%s] for field alias [%s]: "
	switch {
	case a.path == a.full:
		return parsing(invalid+"an alias cannot refer to itself.", a.path, a.full)
	case l.field(a.path) == nil:
		return parsing(invalid+"an alias must refer to an existing field in the mappings.", a.path, a.full)
	case l.alias(a.path) != nil:
		return parsing(invalid+"an alias cannot refer to another alias.", a.path, a.full)
	}
	scope, target := l.nestedScope(a.full), l.nestedScope(a.path)
	if scope == target {
		return nil
	}
	reason := "The alias is not nested"
	if scope != "" {
		reason = "The alias's nested scope is [" + scope + "]"
	}
	if target == "" {
		reason += ", but the target is not nested."
	} else {
		reason += ", but the target's nested scope is [" + target + "]."
	}
	return eserr.IllegalArgument(invalid+"an alias must have the same nested scope as its target. %s", a.path, a.full, reason)
}
