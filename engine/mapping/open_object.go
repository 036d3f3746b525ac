package mapping

import (
	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

// openObject says that a field has left an object unread. The server's parser
// then takes the members of that object for those of the object around it, whose
// end comes too early in turn.
type openObject struct {
	value xcontent.Value
	rest  []xcontent.Field // members that the object further out gets
}

func (*openObject) Error() string { return "an object was not read" }

// afterOpen goes on behind a member of an object that was left open: rest are the
// members that follow it.
func (d *docParser) afterOpen(o *objectMapper, open *openObject, rest []xcontent.Field) error {
	members := open.rest
	if members == nil {
		members = open.value.Fields()
	}
	for _, member := range members {
		if err := d.oneMember(o, member); err != nil {
			return err
		}
	}
	if o.root != nil {
		return d.goesOn()
	}
	return &openObject{value: open.value, rest: append([]xcontent.Field{}, rest...)}
}

// openField gives an object that a field has left open to its multi-fields.
func (d *docParser) openField(f *fieldMapper, v xcontent.Value, open error) error {
	d.unread = true
	defer func() { d.unread = false }()
	for _, m := range f.multi {
		if !d.unread {
			if err := d.spent(m, v); err != nil {
				return err
			}
			continue
		}
		if err := d.readOpen(m, v); err != nil {
			return err
		}
	}
	if d.unread {
		return open
	}
	return nil
}

// readOpen reads an object that is still open: as another field, which may leave
// it open in turn.
func (d *docParser) readOpen(f *fieldMapper, v xcontent.Value) error {
	err := d.field(f, v)
	if _, open := err.(*openObject); open {
		d.unread = true
		return nil
	}
	d.unread = false
	return err
}

// goesOn is the error of a document that seems to end too early.
func (d *docParser) goesOn() error {
	token := "END_OBJECT"
	if d.more {
		token = "FIELD_NAME"
	}
	return eserr.IllegalArgument("Malformed content, found extra data after parsing: %s", token)
}
