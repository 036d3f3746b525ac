package index

import (
	"fmt"
	"strings"

	"esconsole/engine/compat"
	"esconsole/engine/eserr"
)

// VersionType decides how a request's version is compared with the stored one.
type VersionType uint8

// The version types. Force exists in the profiles of 5 only.
const (
	Internal VersionType = iota
	External
	ExternalGTE
	Force
)

// Special versions of a request and of a missing document.
const (
	NotFound     int64 = -1 // no such document
	MatchAny     int64 = -3 // the request names no version
	MatchDeleted int64 = -4 // create: there must be no live document
)

// String is the name as requests write it.
func (t VersionType) String() string {
	return [...]string{"internal", "external", "external_gte", "force"}[t]
}

// Constant is the name as error texts write it.
func (t VersionType) Constant() string { return strings.ToUpper(t.String()) }

// ParseVersionType reads the parameter version_type. force says what becomes of
// the type of that name; that it is refused is for the request's validation to say.
func ParseVersionType(s string, force compat.Support) (VersionType, error) {
	switch s {
	case "internal":
		return Internal, nil
	case "external", "external_gt":
		return External, nil
	case "external_gte":
		return ExternalGTE, nil
	case "force":
		if force != compat.Unknown {
			return Force, nil
		}
	}
	return 0, eserr.IllegalArgument("No version type match [" + s + "]")
}

// writeConflict tells why a write that expects a version may not go ahead, or
// "". current is NotFound for a document that never was; deleted says that
// current is that of a tombstone, or that there is none; missingIsNumber is that
// of Name.
func (t VersionType) writeConflict(current, expected int64, deleted, missingIsNumber bool) string {
	switch {
	case t == Internal && expected == MatchDeleted && !deleted:
		return fmt.Sprintf("document already exists (current version [%d])", current)
	case t == Internal:
		if expected != MatchAny && expected != MatchDeleted && current != expected {
			if current == NotFound && !missingIsNumber {
				return fmt.Sprintf("document does not exist (expected version [%d])", expected)
			}
			return differs(current, expected)
		}
	case current == NotFound || t == Force:
	case t == External && (expected == MatchAny || current >= expected):
		return fmt.Sprintf("current version [%d] is higher or equal to the one provided [%d]", current, expected)
	case t == ExternalGTE && (expected == MatchAny || current > expected):
		return fmt.Sprintf("current version [%d] is higher than the one provided [%d]", current, expected)
	}
	return ""
}

// ReadConflict tells why a read that expects a version fails, or "".
func (t VersionType) ReadConflict(current, expected int64) string {
	if t == Force || expected == MatchAny || current == expected {
		return ""
	}
	return differs(current, expected)
}

// differs words the mismatch of an expected version.
func differs(current, expected int64) string {
	return fmt.Sprintf("current version [%d] is different than the one provided [%d]", current, expected)
}

// next is the version that a write gives the document.
func (t VersionType) next(current, expected int64) int64 {
	switch {
	case t != Internal:
		return expected
	case current == NotFound:
		return 1
	}
	return current + 1
}

// ValidForWrites tells whether a request may name this version in a write.
func (t VersionType) ValidForWrites(v int64) bool {
	if t == Internal {
		return v > 0 || v == MatchAny || v == MatchDeleted
	}
	return v >= 0
}

// ValidForReads tells whether a request may name this version in a read.
func (t VersionType) ValidForReads(v int64) bool {
	if t == Internal {
		return v > 0 || v == MatchAny
	}
	return v >= 0 || v == MatchAny
}
