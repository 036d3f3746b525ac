package index

import (
	"cmp"
	"fmt"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"github.com/tidwall/btree"

	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
	"esconsole/engine/mapping"
)

// Unassigned is the sequence number, or primary term, that an operation does not name.
const (
	UnassignedSeqNo int64 = -2
	UnassignedTerm  int64 = 0
)

// gcDeletes is how long a deleted document's version is remembered
// (index.gc_deletes).
const gcDeletes = 60 * time.Second

// Doc is one version of one document, never changed once written.
type Doc struct {
	ID, Type, Routing string
	Version           int64
	SeqNo             int64
	Term              int64
	Deleted           bool // a tombstone: no source
	Source            []byte
	Parsed            *mapping.Document

	when    time.Time // of the deletion
	tracked bool      // until the next refresh it is read from the translog
}

// Shard is one primary shard: the documents with their versions, and the
// snapshot that searches see since the last refresh. Writers are serialised by
// its lock; the snapshot is read without one.
type Shard struct {
	ID   int
	name Name
	now  func() time.Time

	mu       sync.RWMutex
	versions btree.Map[string, *Doc] // by uid: live documents and young tombstones
	writer   *lucene.Writer
	analysis *analyzers
	shardFields
	kept *ShardState // nil: the shard has changed since its state was kept

	snapshot atomic.Pointer[Snapshot]
}

// shardFields are what a shard counts and remembers besides its documents.
type shardFields struct {
	nextSeq  int64
	term     int64
	dirty    bool        // changed since the last refresh
	readable int64       // the last sequence number that realtime reads find in the index itself
	tracking bool        // writes note their place in the translog, since a read has asked for it
	live     int         // documents
	bytes    int64       // of their sources
	deleted  int         // documents deleted or replaced since they were written
	tombs    []tombstone // oldest first
}

// Name names the index of a shard in its errors.
type Name struct {
	Index, UUID  string
	TypeInErrors bool // [type][id] in conflicts, as before 7
	UIDWithType  bool // documents of different types are different (5)
	TermStored   bool // each document holds its primary term (since 6)

	MissingIsNumber bool // the version of a document that is not there is -1 in conflicts, as before 7
}

// Snapshot is what a search sees of a shard.
type Snapshot struct {
	*lucene.Reader // what is stored with its documents is a *Doc
	ByUID          btree.Map[string, *Doc]
	Live           int   // documents
	Deleted        int   // documents that are no longer live but not yet merged away
	SourceBytes    int64 // of the live documents
}

// NewShard makes an empty shard of primary term 1.
func NewShard(id int, name Name, now func() time.Time) *Shard {
	s := &Shard{ID: id, name: name, now: now, shardFields: shardFields{term: 1, readable: -1}, writer: lucene.NewWriter(fieldSeqNo), analysis: &analyzers{}}
	s.snapshot.Store(&Snapshot{Reader: s.writer.Refresh()})
	return s
}

// Op is one write to a shard.
type Op struct {
	ID, Type, Routing string
	Version           int64 // MatchAny when the request names none
	VersionType       VersionType
	IfSeqNo           int64 // UnassignedSeqNo when the request names none
	IfTerm            int64
	Source            []byte            // index only
	Parsed            *mapping.Document // index only
}

// Result is what a write did.
type Result struct {
	Version, SeqNo, Term int64
	Created              bool // index: there was no live document
	Found                bool // delete: there was a live document
}

// uid is the identity of a document on the shard.
func (s *Shard) uid(typ, id string) string {
	if s.name.UIDWithType {
		return typ + "#" + id
	}
	return id
}

// Index stores a document, or answers with a version conflict. A document that
// the index can't take uses up a sequence number.
func (s *Shard) Index(op *Op) (Result, error) {
	block, broken := s.invert(op.Parsed)
	s.mu.Lock()
	defer s.mu.Unlock()
	old, current, err := s.check(op)
	if err != nil {
		return Result{}, err
	}
	seqNo := s.takeSeqNo()
	if err := cmp.Or(op.Parsed.CheckTerms(), broken); err != nil {
		return Result{}, err
	}
	if s.name.TermStored {
		if err := op.Parsed.CheckPrimaryTerm(); err != nil {
			return Result{}, err
		}
	}
	doc := &Doc{ID: op.ID, Type: op.Type, Routing: op.Routing, Source: op.Source, Parsed: op.Parsed,
		Version: op.VersionType.next(current, op.Version), SeqNo: seqNo, Term: s.term, tracked: s.tracking}
	created := old == nil || old.Deleted
	if !created {
		s.remove(old)
	}
	s.add(doc, block)
	s.versions.Set(s.uid(op.Type, op.ID), doc)
	return Result{Version: doc.Version, SeqNo: doc.SeqNo, Term: doc.Term, Created: created}, nil
}

// Delete removes a document; one that is not there gets a tombstone all the
// same, with a version and a sequence number.
func (s *Shard) Delete(op *Op) (Result, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	old, current, err := s.check(op)
	if err != nil {
		return Result{}, err
	}
	tomb := &Doc{ID: op.ID, Type: op.Type, Deleted: true, when: s.now(),
		Version: op.VersionType.next(current, op.Version), SeqNo: s.takeSeqNo(), Term: s.term}
	found := old != nil && !old.Deleted
	if found {
		s.remove(old)
	}
	uid := s.uid(op.Type, op.ID)
	s.versions.Set(uid, tomb)
	s.tombs = append(s.tombs, tombstone{uid, tomb})
	return Result{Version: tomb.Version, SeqNo: tomb.SeqNo, Term: tomb.Term, Found: found}, nil
}

// invert makes a document ready for the index. It needs no lock.
func (s *Shard) invert(d *mapping.Document) ([]*lucene.Doc, error) {
	v := inverter{s.analysis.get()}
	return v.document(d)
}

// add writes a document to the index.
func (s *Shard) add(doc *Doc, block []*lucene.Doc) {
	root := block[len(block)-1]
	root.Stored = doc
	root.Points = append(root.Points, lucene.LongValue{Field: fieldSeqNo, Value: doc.SeqNo})
	root.Longs = append(root.Longs, lucene.LongValue{Field: fieldSeqNo, Value: doc.SeqNo},
		lucene.LongValue{Field: fieldTerm, Value: doc.Term}, lucene.LongValue{Field: fieldVersion, Value: doc.Version})
	s.writer.Add(block...)
	s.live++
	s.bytes += int64(len(doc.Source))
}

// remove takes a document out of the index.
func (s *Shard) remove(old *Doc) {
	s.writer.Delete(old.SeqNo)
	s.live--
	s.deleted++
	s.bytes -= int64(len(old.Source))
}

func (s *Shard) takeSeqNo() int64 {
	n := s.nextSeq
	s.nextSeq++
	s.dirty, s.kept = true, nil
	return n
}

// check compares what an operation expects with what is stored. The document
// and version it gives are those stored now, nil and NotFound if none.
func (s *Shard) check(op *Op) (old *Doc, current int64, err error) {
	old = s.lookup(op.Type, op.ID)
	current = NotFound
	if old != nil {
		current = old.Version
	}
	gone := old == nil || old.Deleted
	switch {
	case op.IfSeqNo != UnassignedSeqNo && gone:
		err = s.Conflict(op.Type, op.ID, fmt.Sprintf("required seqNo [%d], primary term [%d]. but no document was found",
			op.IfSeqNo, op.IfTerm))
	case op.IfSeqNo != UnassignedSeqNo && (old.SeqNo != op.IfSeqNo || old.Term != op.IfTerm):
		err = s.SeqNoConflict(op.Type, op.ID, op.IfSeqNo, op.IfTerm, old)
	default:
		if why := op.VersionType.writeConflict(current, op.Version, gone, s.name.MissingIsNumber); why != "" {
			err = s.Conflict(op.Type, op.ID, why)
		}
	}
	return old, current, err
}

// lookup finds a live document or a tombstone that is still remembered.
func (s *Shard) lookup(typ, id string) *Doc {
	doc, ok := s.versions.Get(s.uid(typ, id))
	if !ok || doc.Deleted && s.now().Sub(doc.when) > gcDeletes {
		return nil
	}
	return doc
}

// Conflict is the version conflict of a document of this shard.
func (s *Shard) Conflict(typ, id, why string) *eserr.Error {
	doc := id
	if s.name.TypeInErrors {
		doc = typ + "][" + id
	}
	return eserr.VersionConflict(s.name.Index, s.name.UUID, strconv.Itoa(s.ID), doc, why)
}

// SeqNoConflict is the conflict of a request that expects another sequence
// number or primary term than the document has.
func (s *Shard) SeqNoConflict(typ, id string, seqNo, term int64, current *Doc) *eserr.Error {
	return s.Conflict(typ, id, fmt.Sprintf(
		"required seqNo [%d], primary term [%d]. current document has seqNo [%d] and primary term [%d]",
		seqNo, term, current.SeqNo, current.Term))
}

// Missing is the error of an update of a document that is not there.
func (s *Shard) Missing(typ, id string) *eserr.Error {
	return eserr.DocumentMissing(s.name.Index, s.name.UUID, strconv.Itoa(s.ID), typ, id)
}

// SourceMissing is the error of an update of a document without a source.
func (s *Shard) SourceMissing(typ, id string) *eserr.Error {
	return eserr.SourceMissing(s.name.Index, s.name.UUID, strconv.Itoa(s.ID), typ, id)
}

// Get gives the live document as it is now, or nil. translog tells that the
// server would read it from its translog, where some metadata is missing: it
// does if the document was written since the last refresh, and since a read had
// met such a document for the first time, which made the shard's readers new.
func (s *Shard) Get(typ, id string) (doc *Doc, translog bool) {
	s.mu.RLock()
	doc = s.lookup(typ, id)
	recent := doc != nil && doc.SeqNo > s.readable
	s.mu.RUnlock()
	switch {
	case doc == nil || doc.Deleted:
		return nil, false
	case recent && !doc.tracked:
		s.mu.Lock()
		s.tracking, s.readable = true, s.nextSeq-1
		s.mu.Unlock()
	}
	return doc, recent && doc.tracked
}

// GetSearchable gives the live document as of the last refresh, or nil.
func (s *Shard) GetSearchable(typ, id string) *Doc {
	if doc, ok := s.Snapshot().ByUID.Get(s.uid(typ, id)); ok && !doc.Deleted {
		return doc
	}
	return nil
}

// Snapshot is what a search sees now. It never changes.
func (s *Shard) Snapshot() *Snapshot { return s.snapshot.Load() }

// Refresh makes what was written visible to searches and drops tombstones that
// are too old to matter.
func (s *Shard) Refresh() {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.dirty {
		return
	}
	s.dirty, s.readable = false, s.nextSeq-1
	s.dropTombstones()
	s.publish(s.writer.Refresh())
}

// publish makes what a reader sees the snapshot.
func (s *Shard) publish(r *lucene.Reader) {
	s.kept = nil
	s.snapshot.Store(&Snapshot{Reader: r, ByUID: *s.versions.Copy(), Live: s.live, Deleted: s.deleted, SourceBytes: s.bytes})
}

// tombstone is an entry of the queue of deletions.
type tombstone struct {
	uid string
	doc *Doc
}

func (s *Shard) dropTombstones() {
	now := s.now()
	for len(s.tombs) > 0 && now.Sub(s.tombs[0].doc.when) > gcDeletes {
		t := s.tombs[0]
		s.tombs = s.tombs[1:]
		if cur, ok := s.versions.Get(t.uid); ok && cur == t.doc {
			s.versions.Delete(t.uid)
		}
	}
}

// MaxSeqNo is the sequence number of the last operation, -1 if there was none.
func (s *Shard) MaxSeqNo() int64 {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.nextSeq - 1
}

// PrimaryTerm is how often the shard's primary was started anew.
func (s *Shard) PrimaryTerm() int64 {
	s.mu.RLock()
	defer s.mu.RUnlock()
	return s.term
}

// NewTerm starts a new primary term, as opening a closed index does.
func (s *Shard) NewTerm() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.term++
	s.kept = nil
}
