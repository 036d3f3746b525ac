package index

import (
	"slices"
	"strings"
	"time"

	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
)

// Doc is one version of one document.
type Doc struct {
	mapping.Identity
	Version int64
	SeqNo   int64
	Term    int64
	Source  []byte            // nil: it is not kept
	Fields  *mapping.Document // with its stored fields alone; nil: it has none
}

// place is which write was the last to a document.
type place struct{ version, seqNo, term int64 }

// tombstone remembers that a document was deleted.
type tombstone struct {
	place
	uid, id, typ string
	when         time.Time
}

// The states of a document.
const (
	unknown = iota
	live
	deleted // not long ago
)

// known is what a shard knows of a document now.
type known struct {
	lucene.Found // if it is live
	place
	uid   string
	state int
}

// lookup finds a live document or a tombstone that is still remembered.
func (s *Shard) lookup(typ, id string) known {
	k := known{uid: s.uid(typ, id)}
	if f, ok := s.writer.Find(k.uid); ok {
		k.Found, k.state = f, live
		k.place = place{f.Long(fieldVersion), f.Long(fieldSeqNo), f.Long(fieldTerm)}
	} else if t, ok := s.deletes.Get(k.uid); ok && s.remembers(t) {
		k.place, k.state = t.place, deleted
	}
	return k
}

// remembers tells whether a deletion is young enough to count.
func (s *Shard) remembers(t *tombstone) bool { return s.now().Sub(t.when) <= gcDeletes }

// dropTombstones forgets the deletions that are too old to count.
func (s *Shard) dropTombstones() {
	for len(s.tombs) > 0 && !s.remembers(s.tombs[0]) {
		t := s.tombs[0]
		s.tombs = s.tombs[1:]
		if cur, ok := s.deletes.Get(t.uid); ok && cur == t {
			s.deletes.Delete(t.uid)
		}
	}
}

// uid is the identity of a document on the shard.
func (s *Shard) uid(typ, id string) string {
	if s.name.UIDWithType {
		return typ + "#" + id
	}
	return id
}

// label is what a document shares with others of its type and routing.
func label(typ, routing string) string { return typ + "\x00" + routing }

// identity is what uid and label say.
func (s *Shard) identity(uid, label string) mapping.Identity {
	typ, routing, _ := strings.Cut(label, "\x00")
	if s.name.UIDWithType {
		uid = uid[min(len(typ)+1, len(uid)):]
	}
	return mapping.Identity{ID: uid, Type: typ, Routing: routing}
}

// Identity says which document a place in a segment holds. It must be one of its
// own, not a part.
func (s *Shard) Identity(leaf *lucene.Leaf, doc int) mapping.Identity {
	return s.identity(leaf.Key(doc), leaf.Label(doc))
}

// Get gives the live document as it is now, or nil. translog tells that the
// server would read it from its translog, where some metadata is missing: it
// does if the document was written since the last refresh, and since a read had
// met such a document for the first time, which made the shard's readers new.
func (s *Shard) Get(typ, id string) (doc *Doc, translog bool) {
	s.mu.RLock()
	k := s.lookup(typ, id)
	if k.state != live {
		s.mu.RUnlock()
		return nil, false
	}
	fields, _ := k.Extra().(*mapping.Document)
	doc = &Doc{Identity: s.identity(k.uid, k.Label()), Version: k.version, SeqNo: k.seqNo, Term: k.term, Source: k.Stored(), Fields: fields}
	recent, tracked := k.seqNo > s.readable, k.seqNo >= s.tracked
	s.mu.RUnlock()
	if recent && !tracked {
		s.mu.Lock()
		s.tracked, s.readable = min(s.tracked, s.nextSeq), s.nextSeq-1
		s.mu.Unlock()
	}
	return doc, recent && tracked
}

// GetSearchable gives the live document as of the last refresh, or nil.
func (s *Shard) GetSearchable(typ, id string) *Doc {
	uid := s.uid(typ, id)
	leaf, at, ok := s.Snapshot().Find(uid)
	if !ok {
		return nil
	}
	fields, _ := leaf.Extra(at).(*mapping.Document)
	return &Doc{Identity: s.identity(uid, leaf.Label(at)), Version: leaf.Long(fieldVersion, at), SeqNo: leaf.Long(fieldSeqNo, at),
		Term: leaf.Long(fieldTerm, at), Source: leaf.Stored(at), Fields: fields}
}

// storedFields is a document with nothing but the values that are read back as
// they are; nil if there are none. Nested objects keep their places.
func storedFields(d *mapping.Document) *mapping.Document {
	kept := readBack
	if d.Source == nil {
		kept = withoutSource
	}
	if !slices.ContainsFunc(d.Fields, kept) && !slices.ContainsFunc(d.Nested, func(n mapping.NestedDocument) bool { return slices.ContainsFunc(n.Fields, kept) }) {
		return nil
	}
	out := &mapping.Document{Fields: keptFields(d.Fields, kept), Nested: slices.Clone(d.Nested)}
	for i := range out.Nested {
		out.Nested[i].Fields = keptFields(out.Nested[i].Fields, kept)
	}
	return out
}

func keptFields(fields []mapping.IndexedField, kept func(mapping.IndexedField) bool) []mapping.IndexedField {
	var out []mapping.IndexedField
	for _, f := range fields {
		if kept(f) {
			f.Str = strings.Clone(f.Str) // it may be a part of the whole source
			out = append(out, f)
		}
	}
	return out
}

// readBack tells whether a value is kept as it is.
func readBack(f mapping.IndexedField) bool { return f.Type.Stored }

// withoutSource is readBack for a document without a source: its term vectors are
// made of what is kept, too.
func withoutSource(f mapping.IndexedField) bool {
	return readBack(f) || f.Type.TermVector != "" && f.Type.TermVector != "no"
}
