package index

import (
	"cmp"
	"fmt"
	"math"
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

// Shard is one primary shard: the documents with their versions, and the
// snapshot that searches see since the last refresh. Writers are serialised by
// its lock; the snapshot is read without one.
type Shard struct {
	ID   int
	name Name
	now  func() time.Time

	// Who holds several locks takes them in this order.
	merging  sync.Mutex // while segments are merged
	flushing sync.Mutex // while the buffer becomes a segment, and where that must not happen
	mu       sync.RWMutex
	full     chan struct{} // closed when the flush has ended that is under way as the buffer is full; nil: none is
	writer   *lucene.Writer
	deletes  btree.Map[string, *tombstone] // by uid: of documents that are not there
	analysis *analyzers
	shardFields
	kept *ShardState // nil: the shard has changed since its state was kept

	snapshot atomic.Pointer[Snapshot]
}

// shardFields are what a shard counts and remembers besides its documents.
type shardFields struct {
	nextSeq   int64
	term      int64
	dirty     bool         // changed since the last refresh
	readable  int64        // the last sequence number that realtime reads find in the index itself
	tracked   int64        // from this sequence number on writes note their place in the translog, as a read has asked for it
	live      int          // documents
	bytes     int64        // of their sources
	deleted   int          // documents deleted or replaced since they were written
	tombs     []*tombstone // of deletions, oldest first
	committed int          // segments with a lower number are committed
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
	*lucene.Reader
	Live        int   // documents
	Deleted     int   // documents that are no longer live but not yet merged away
	SourceBytes int64 // of the live documents
}

// NewShard makes an empty shard of primary term 1, the documents of which are kept
// sorted by fields.
func NewShard(id int, name Name, now func() time.Time, by ...SortField) *Shard {
	s := &Shard{ID: id, name: name, now: now, shardFields: shardFields{term: 1, readable: -1, tracked: math.MaxInt64}, writer: lucene.NewWriter(by...), analysis: &analyzers{}}
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
	Inverted          *Inverted         // what Invert made of Parsed; nil: it is still to do
}

// Result is what a write did.
type Result struct {
	Version, SeqNo, Term int64
	Created              bool // index: there was no live document
	Found                bool // delete: there was a live document
}

// Index stores a document, or answers with a version conflict. A document that
// the index can't take uses up a sequence number.
func (s *Shard) Index(op *Op) (Result, error) {
	inverted := op.Inverted
	if inverted == nil {
		inverted = s.Invert(op.Parsed)
	}
	defer inverted.Release()
	r, wait, err := s.index(op, inverted)
	if wait != nil {
		<-wait
	}
	return r, err
}

// index is Index; the next write should wait for the channel that it gives.
func (s *Shard) index(op *Op, inverted *Inverted) (_ Result, wait <-chan struct{}, _ error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	old, current, err := s.check(op)
	if err != nil {
		return Result{}, nil, err
	}
	seqNo := s.takeSeqNo()
	if err := cmp.Or(op.Parsed.CheckTerms(), inverted.err); err != nil {
		return Result{}, nil, err
	}
	if s.name.TermStored {
		if err := op.Parsed.CheckPrimaryTerm(); err != nil {
			return Result{}, nil, err
		}
	}
	r := Result{Version: op.VersionType.next(current, op.Version), SeqNo: seqNo, Term: s.term, Created: old.state != live}
	switch old.state {
	case live:
		s.remove(&old)
	case deleted:
		s.deletes.Delete(old.uid)
	}
	s.add(op, &r, old.uid, inverted.v.block)
	return r, s.flushFull(), nil
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
	tomb := &tombstone{uid: old.uid, id: op.ID, typ: op.Type, when: s.now(),
		place: place{version: op.VersionType.next(current, op.Version), seqNo: s.takeSeqNo(), term: s.term}}
	if old.state == live {
		s.remove(&old)
	}
	s.deletes.Set(old.uid, tomb)
	s.tombs = append(s.tombs, tomb)
	return Result{Version: tomb.version, SeqNo: tomb.seqNo, Term: tomb.term, Found: old.state == live}, nil
}

// add writes a document to the index.
func (s *Shard) add(op *Op, r *Result, uid string, block []*lucene.Doc) {
	root := block[len(block)-1]
	root.Key, root.Label, root.Stored = uid, label(op.Type, op.Routing), op.Source
	if kept := storedFields(op.Parsed); kept != nil {
		root.Extra = kept
	}
	root.Points = append(root.Points, lucene.LongValue{Field: fieldSeqNo, Value: r.SeqNo})
	root.Longs = append(root.Longs, lucene.LongValue{Field: fieldSeqNo, Value: r.SeqNo},
		lucene.LongValue{Field: fieldTerm, Value: r.Term}, lucene.LongValue{Field: fieldVersion, Value: r.Version})
	s.writer.Add(block...)
	s.live++
	s.bytes += int64(len(op.Source))
}

// remove takes a document out of the index.
func (s *Shard) remove(old *known) {
	s.live--
	s.deleted++
	s.bytes -= int64(old.StoredSize())
	s.writer.Remove(old.Found)
}

func (s *Shard) takeSeqNo() int64 {
	n := s.nextSeq
	s.nextSeq++
	s.dirty, s.kept = true, nil
	return n
}

// check compares what an operation expects with what is stored. The version it
// gives is the one stored now, NotFound if there is none.
func (s *Shard) check(op *Op) (old known, current int64, err error) {
	old = s.lookup(op.Type, op.ID)
	current = NotFound
	if old.state != unknown {
		current = old.version
	}
	gone := old.state != live
	switch {
	case op.IfSeqNo != UnassignedSeqNo && gone:
		err = s.Conflict(op.Type, op.ID, fmt.Sprintf("required seqNo [%d], primary term [%d]. but no document was found",
			op.IfSeqNo, op.IfTerm))
	case op.IfSeqNo != UnassignedSeqNo && (old.seqNo != op.IfSeqNo || old.term != op.IfTerm):
		err = s.SeqNoConflict(op.Type, op.ID, op.IfSeqNo, op.IfTerm, old.seqNo, old.term)
	default:
		if why := op.VersionType.writeConflict(current, op.Version, gone, s.name.MissingIsNumber); why != "" {
			err = s.Conflict(op.Type, op.ID, why)
		}
	}
	return old, current, err
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
func (s *Shard) SeqNoConflict(typ, id string, seqNo, term, hasSeqNo, hasTerm int64) *eserr.Error {
	return s.Conflict(typ, id, fmt.Sprintf(
		"required seqNo [%d], primary term [%d]. current document has seqNo [%d] and primary term [%d]",
		seqNo, term, hasSeqNo, hasTerm))
}

// Missing is the error of an update of a document that is not there.
func (s *Shard) Missing(typ, id string) *eserr.Error {
	return eserr.DocumentMissing(s.name.Index, s.name.UUID, strconv.Itoa(s.ID), typ, id)
}

// SourceMissing is the error of an update of a document without a source.
func (s *Shard) SourceMissing(typ, id string) *eserr.Error {
	return eserr.SourceMissing(s.name.Index, s.name.UUID, strconv.Itoa(s.ID), typ, id)
}

// Snapshot is what a search sees now. It never changes.
func (s *Shard) Snapshot() *Snapshot { return s.snapshot.Load() }

// Current is a snapshot of all that was written. Searches go on seeing what they
// saw.
func (s *Shard) Current() *lucene.Reader {
	s.flushing.Lock()
	defer s.flushing.Unlock()
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.dirty {
		s.kept = nil
	}
	return s.writer.Refresh()
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
