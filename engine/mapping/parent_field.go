package mapping

import (
	"esconsole/engine/compat"
	"esconsole/engine/eserr"
)

// parentKind is the metadata field _parent of version 5: documents of its type
// have a parent of another type, on whose shard they are.
//
// Server: org.elasticsearch.index.mapper.ParentFieldMapper, up to version 6.
var parentKind = &fieldKind{name: parentName, build: buildParent,
	params: func(*parserContext) []param {
		return []param{parentTypeParam(), explicitParam("eager_global_ordinals", true)}
	}}

const parentName = "_parent"

func parentTypeParam() param {
	p := stringParam("type", false, nil)
	p.mergeable = func(old, new any) bool { return new == nil || old == new }
	return p
}

func buildParent(b *fieldBuilder, t *FieldType) (valueReader, error) {
	reader, err := buildMetadata(b, t)
	t.Stored = true
	t.DocValues = true
	return reader, err
}

// parentType is the type of the parents; "" if there are none.
func (m *docMapper) parentType() string {
	f := m.metadataField(parentName)
	if f == nil {
		return ""
	}
	typ, _ := f.builder().get("type").(string)
	return typ
}

// HasParents tells whether the documents of a type have parents.
func (m *Mapping) HasParents(typ string) bool {
	t := m.typeNamed(m.resolve(typ))
	return t != nil && t.parentType() != ""
}

// HasOldParents tells whether the documents of any type have parents by the field
// _parent.
func (m *Mapping) HasOldParents() bool {
	for _, t := range m.types {
		if t.parentType() != "" {
			return true
		}
	}
	return false
}

// checkParent refuses a definition of _parent that means nothing, and makes
// routing values required where there are parents.
func (m *docMapper) checkParent(c *parserContext, given bool) error {
	typ := m.parentType()
	switch {
	case c.rules.ParentField != compat.Known:
		return nil
	case given && typ == "":
		return parsing("[_parent] field mapping must contain the [type] option")
	case typ == "":
		return nil
	case typ == m.name:
		return eserr.IllegalArgument("The [_parent.type] option can't point to the same type")
	}
	b := m.metadataField("_routing").builder()
	b.setValue("required", true)
	routing, err := b.build("")
	if err != nil {
		return err
	}
	m.setMetadata(routing)
	return nil
}

// addParent puts the parent of the document where it is found.
func (d *docParser) addParent() {
	if d.src.Parent == "" || d.dm.parentType() == "" {
		return
	}
	d.doc.Fields = append(d.doc.Fields, IndexedField{Type: d.dm.metadataField(parentName).ft, Kind: KindKeyword, Str: d.src.Parent})
}
