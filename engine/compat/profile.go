// Package compat holds what differs between the major versions whose answers the
// engine gives. One Profile is chosen when the engine opens and passed down;
// nothing else in the engine asks for a version number.
package compat

// Profile says how one major version answers.
type Profile struct {
	Major int // 5, 6 or 7

	Build Build

	DefaultShards int // of an index that does not say: 5, 5, 1

	// Types: several types in one index (5); a type belongs to every document's identity.
	SeveralTypes bool
	// TypelessPaths: _create, _update and _source under the index, _doc as the type's placeholder (7).
	TypelessPaths bool
	// CreatesWithAutoID: a document without an id is created, not indexed (7).
	CreatesWithAutoID bool
	// SeqNos: answers carry _seq_no and _primary_term; if_seq_no is known (6, 7).
	SeqNos bool
	// CreatedFlag: index answers end with "created", delete answers begin with "found" (5).
	CreatedFlag bool
	// TypeInConflicts: a version conflict names [type][id] instead of [id] (5, 6).
	TypeInConflicts bool
	// InternalVersions: ?version=N without a version type checks the current version (5, 6).
	InternalVersions bool
	// DeleteCreatesIndex: deleting a document makes the index that is not there (5).
	DeleteCreatesIndex bool
	// ForceVersions: version_type=force is known (5).
	ForceVersions bool
	// NoopSeqNo: an update that changes nothing answers with _seq_no (7).
	NoopSeqNo bool
	// WarnInternalVersions: that is deprecated (6).
	WarnInternalVersions bool
	// StrictContentType: a body needs a known Content-Type (6, 7).
	StrictContentType bool
	// MethodNotAllowed: a known path with another method answers 405 as JSON (6, 7), else 400 as text.
	MethodNotAllowed bool
	// TotalHitsAsObject: hits.total is {"value", "relation"} (7).
	TotalHitsAsObject bool
}

// Build is what GET / says of the server.
type Build struct {
	Number, Flavor, Type, Hash, Date, Lucene string
	MinWire, MinIndex                        string
	CreatedID                                string // index.version.created
}

// Default is the major version that is answered as when none is asked for.
const Default = 7

// For gives the profile of a major version; ok is false for one that is not built.
func For(major int) (p *Profile, ok bool) {
	switch major {
	case 5:
		p = &Profile{Major: 5, DefaultShards: 5, SeveralTypes: true, CreatedFlag: true, TypeInConflicts: true,
			InternalVersions: true, DeleteCreatesIndex: true, ForceVersions: true,
			Build: Build{Number: "5.6.16", Hash: "3a740d1", Date: "2019-03-13T15:33:36.565Z", Lucene: "6.6.1",
				CreatedID: "5061699"}}
	case 6:
		p = &Profile{Major: 6, DefaultShards: 5, SeqNos: true, TypeInConflicts: true, InternalVersions: true,
			WarnInternalVersions: true, StrictContentType: true, MethodNotAllowed: true,
			Build: Build{Number: "6.8.9", Flavor: "default", Type: "docker", Hash: "be2c7bf",
				Date: "2020-05-04T17:00:34.323820Z", Lucene: "7.7.3", MinWire: "5.6.0", MinIndex: "5.0.0", CreatedID: "6080999"}}
	case 7:
		p = &Profile{Major: 7, DefaultShards: 1, TypelessPaths: true, CreatesWithAutoID: true, SeqNos: true, StrictContentType: true,
			MethodNotAllowed: true, TotalHitsAsObject: true, NoopSeqNo: true,
			Build: Build{Number: "7.10.2", Flavor: "default", Type: "docker", Hash: "747e1cc71def077253878a59143c1f785afa92b9",
				Date: "2021-01-13T00:42:12.435326Z", Lucene: "8.7.0", MinWire: "6.8.0", MinIndex: "6.0.0-beta1", CreatedID: "7100299"}}
	default:
		return nil, false
	}
	return p, true
}
