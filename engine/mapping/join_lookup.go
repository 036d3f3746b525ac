package mapping

// JoinField is the field that makes documents parents and children of each
// other; nil if there is none.
func (m *Mapping) JoinField() *FieldType {
	for _, t := range m.types {
		if f := t.lookup.join; f != nil {
			return f.ft
		}
	}
	return nil
}

// ChildRelation is the relation in which a name is a child; nil if there is none.
func (t *FieldType) ChildRelation(child string) *Relation {
	return relations(t.Relations).withChild(child)
}

// ParentRelation is the relation in which a name is the parent; nil if there is none.
func (t *FieldType) ParentRelation(parent string) *Relation { return relations(t.Relations).of(parent) }

// ParentIDs is the name of the field with the ids of the parents of a relation: a
// parent has its own id there, a child that of its parent.
func (t *FieldType) ParentIDs(r *Relation) string { return t.Name + "#" + r.Parent }
