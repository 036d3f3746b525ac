package mapping

import (
	"slices"

	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

// joinValue is what a document says of its place among others.
type joinValue struct {
	name, parent *string
	open         bool // the value ended in the middle of an object
}

type joinReader struct{}

func (joinReader) read(d *docParser, f *fieldMapper, v xcontent.Value) error {
	var value joinValue
	switch v.Kind() {
	case xcontent.KindString:
		if err := v.Err(); err != nil {
			return err
		}
		name := v.Text()
		value.name = &name
	case xcontent.KindObject:
		if err := value.object(f.ft.Name, v); err != nil {
			return err
		}
	default:
		return illegalState("[null] expected START_OBJECT or VALUE_STRING but was: %s", xcontentToken(v))
	}
	if value.name == nil {
		return nullPointer("String.equals(Object)", "name")
	}
	if err := value.index(d, f); err != nil {
		return err
	}
	if value.open {
		return d.goesOn()
	}
	return nil
}

// object reads the members. As the server reads them, an object in it ends the
// whole value, and the elements of arrays count as values.
func (j *joinValue) object(field string, v xcontent.Value) error {
	for _, member := range v.Fields() {
		if done, err := j.member(field, member.Key, member.Value); done || err != nil {
			j.open = true
			return err
		}
	}
	return v.Err()
}

func (j *joinValue) member(field, key string, v xcontent.Value) (done bool, err error) {
	switch v.Kind() {
	case xcontent.KindString, xcontent.KindNumber:
		if err := v.Err(); err != nil {
			return true, err
		}
		return false, j.scalar(field, key, v)
	case xcontent.KindArray:
		for _, item := range v.Items() {
			if done, err := j.member(field, key, item); done || err != nil {
				return done, err
			}
		}
		return false, v.Err()
	case xcontent.KindObject:
		return true, j.object(field, v)
	case xcontent.KindMissing:
		return true, v.Err()
	}
	return false, nil
}

func (j *joinValue) scalar(field, key string, v xcontent.Value) error {
	s := text(newNode(v))
	switch {
	case key == "name" && v.Kind() == xcontent.KindString:
		j.name = &s
	case key == "parent":
		j.parent = &s
	default:
		return eserr.IllegalArgument("unknown field name [%s] in join field [%s]", key, field)
	}
	return nil
}

func (j *joinValue) index(d *docParser, f *fieldMapper) error {
	rel := relations(f.ft.Relations)
	name := *j.name
	asParent, asChild := rel.of(name), rel.withChild(name)
	if asParent == nil && asChild == nil {
		return eserr.IllegalArgument("unknown join name [%s] for field [%s]", name, f.ft.Name)
	}
	if asChild != nil {
		switch {
		case j.parent == nil:
			return eserr.IllegalArgument("[parent] is missing for join field [%s]", f.ft.Name)
		case d.src.Routing == "":
			return eserr.IllegalArgument("[routing] is missing for join field [%s]", f.ft.Name)
		}
		d.addParentID(f, asChild.Parent, *j.parent)
	}
	if asParent != nil {
		d.addParentID(f, name, d.src.ID)
	}
	d.add(IndexedField{Type: f.ft, Kind: KindKeyword, Str: name})
	return nil
}

func (d *docParser) addParentID(f *fieldMapper, parent, id string) {
	full := f.ft.Name + "#" + parent
	i := slices.IndexFunc(f.subs, func(s *fieldMapper) bool { return s.ft.Name == full })
	d.add(IndexedField{Type: f.subs[i].ft, Kind: KindKeyword, Str: id})
}

// checkOnce refuses a second value of a field that may have one.
func checkOnce(fields []IndexedField, i int) error {
	t := fields[i].Type
	if t.Type != "join" && t.Type != "parent" {
		return nil
	}
	for _, f := range fields[:i] {
		if f.Type == t {
			return eserr.IllegalArgument("DocValuesField \"%s\" appears more than once in this document (only one value is allowed per field)", t.Name)
		}
	}
	return nil
}
