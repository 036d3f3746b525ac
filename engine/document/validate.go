package document

import (
	"esconsole/engine/compat"
	"esconsole/engine/eserr"
	"esconsole/engine/index"
)

// maxIDBytes is how long the id of an indexed document may be.
const maxIDBytes = 512

// Validate checks what the server checks before it looks at any index: all
// mistakes at once.
func (w *Write) Validate(p *compat.Profile) error {
	var v eserr.Validation
	w.validate(&v, p)
	return v.Err()
}

func (w *Write) validate(v *eserr.Validation, p *compat.Profile) {
	if w.NoIndex {
		v.Add("index is missing")
	}
	if w.Type == "" {
		v.Add("type is missing")
	}
	switch w.Op {
	case OpCreate:
		if !w.validateCreate(v) {
			return
		}
		w.validateIndexed(v, p)
	case OpIndex:
		w.validateIndexed(v, p)
	case OpDelete:
		w.validateID(v)
		w.validateExpectations(v, p)
	case OpUpdate:
		if p.InternalVersions {
			w.validateVersionedUpdate(v, p)
			return
		}
		w.validateID(v)
		w.validateExpectations(v, p)
		w.validateUpdate(v)
	}
}

// validateCreate checks what a create may not say; the first mistake ends it.
func (w *Write) validateCreate(v *eserr.Validation) (ok bool) {
	switch {
	case w.VersionType != index.Internal:
		v.Add("create operations only support internal versioning. use index instead")
	case w.Version != index.MatchAny && w.Version != index.MatchDeleted:
		v.Add("create operations do not support explicit versions. use index instead")
	case w.IfSeqNo != index.UnassignedSeqNo || w.IfTerm != index.UnassignedTerm:
		v.Add("create operations do not support compare and set. use index instead")
	default:
		return true
	}
	return false
}

// validateIndexed checks what index and create have in common.
func (w *Write) validateIndexed(v *eserr.Validation, p *compat.Profile) {
	noID := func() {
		if w.AutoID && (w.VersionType != index.Internal || w.namesNumber()) {
			v.Add("an id must be provided if version type or value are set")
		}
	}
	if !p.InternalVersions {
		noID()
	}
	w.validateExpectations(v, p)
	switch n := len(w.ID); {
	case n > maxIDBytes && p.IDInTooLong:
		v.Add("id [%s] is too long, must be no longer than %d bytes but was: %d", w.ID, maxIDBytes, n)
	case n > maxIDBytes:
		v.Add("id is too long, must be no longer than %d bytes but was: %d", maxIDBytes, n)
	}
	if p.InternalVersions {
		noID()
	}
	if w.Pipeline != nil && *w.Pipeline == "" {
		v.Add("pipeline cannot be an empty string")
	}
}

func (w *Write) validateID(v *eserr.Validation) {
	if w.ID == "" {
		v.Add("id is missing")
	}
}

// validateExpectations checks version, if_seq_no and if_primary_term.
func (w *Write) validateExpectations(v *eserr.Validation, p *compat.Profile) {
	if !w.VersionType.ValidForWrites(w.Version) {
		v.Add("illegal version value [%d] for version type [%s]", w.Version, w.VersionType.Constant())
	}
	if w.VersionType == index.Force && p.ForceVersions == compat.Refused {
		v.Add(forceRefused)
	}
	if w.VersionType == index.Internal && w.namesNumber() && !p.InternalVersions {
		v.Add("internal versioning can not be used for optimistic concurrency control. Please use `if_seq_no` and `if_primary_term` instead")
	}
	if w.IfSeqNo != index.UnassignedSeqNo && (w.VersionType != index.Internal || w.Version != index.MatchAny) {
		v.Add("compare and write operations can not use versioning")
	}
	if w.IfSeqNo != index.UnassignedSeqNo && w.IfTerm == index.UnassignedTerm {
		v.Add("ifSeqNo is set, but primary term is [0]")
	}
	if w.IfSeqNo == index.UnassignedSeqNo && w.IfTerm != index.UnassignedTerm {
		v.Add("ifSeqNo is unassigned, but primary term is [%d]", w.IfTerm)
	}
}

const forceRefused = "version type [force] may no longer be used"

// validateVersionedUpdate checks an update where it may name the version that it
// expects.
func (w *Write) validateVersionedUpdate(v *eserr.Validation, p *compat.Profile) {
	named := w.Version != index.MatchAny
	if p.SeqNos && named && !w.Update.Upsert.IsMissing() {
		v.Add("can't provide both upsert request and a version")
		v.Add("can't provide version in upsert request")
	}
	w.validateID(v)
	if w.VersionType != index.Internal && (w.VersionType != index.Force || p.ForceVersions == compat.Refused) {
		v.Add("version type [%s] is not supported by the update API", w.VersionType.Constant())
	} else {
		if named && w.RetryOnConflict > 0 {
			v.Add("can't provide both retry_on_conflict and a specific version")
		}
		if !w.VersionType.ValidForWrites(w.Version) {
			v.Add("illegal version value [%d] for version type [%s]", w.Version, w.VersionType.Constant())
		}
	}
	if p.SeqNos {
		w.validateExpectations(v, p)
	}
	w.validateUpdate(v)
}

// validateUpdate checks the body of an update.
func (w *Write) validateUpdate(v *eserr.Validation) {
	u := w.Update
	if w.IfSeqNo != index.UnassignedSeqNo {
		if w.RetryOnConflict > 0 {
			v.Add("compare and write operations can not be retried")
		}
		if u.DocAsUpsert {
			v.Add("compare and write operations can not be used with upsert")
		}
		if !u.Upsert.IsMissing() {
			v.Add("upsert requests don't support `if_seq_no` and `if_primary_term`")
		}
	}
	if u.Script == nil && u.Doc.IsMissing() {
		v.Add("script or doc is missing")
	}
	if u.Script != nil && !u.Doc.IsMissing() {
		v.Add("can't provide both script and doc")
	}
	if u.Doc.IsMissing() && u.DocAsUpsert {
		v.Add("doc must be specified if doc_as_upsert is enabled")
	}
}

// CheckSeqNo refuses a sequence number that none can be.
func CheckSeqNo(n int64) error {
	if n < 0 && n != index.UnassignedSeqNo {
		return eserr.IllegalArgument("sequence numbers must be non negative. got [%d].", n)
	}
	return nil
}

// CheckTerm refuses a primary term that none can be.
func CheckTerm(n int64) error {
	if n < 0 {
		return eserr.IllegalArgument("primary term must be non negative. got [%d]", n)
	}
	return nil
}
