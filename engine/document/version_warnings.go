package document

import (
	"esconsole/engine/compat"
	"esconsole/engine/index"
)

// warnForce warns of the version type force where it is deprecated.
func (s *Service) warnForce(w *Write) {
	if w.VersionType == index.Force && s.profile().ForceVersions == compat.Deprecated {
		s.warn(forceWarning)
	}
}

const forceWarning = "version type FORCE is deprecated and will be removed in the next major version"

// warnVersion warns of a write that names the version that it expects, where
// sequence numbers are the way to do that.
func (s *Service) warnVersion(w *Write) {
	if s.profile().WarnInternalVersions && w.VersionType == index.Internal && w.namesNumber() {
		s.warn("Usage of internal versioning for optimistic concurrency control is deprecated and will be removed. " +
			"Please use the `if_seq_no` and `if_primary_term` parameters instead. (request for index [" + w.Index + "], type [" + w.Type + "])")
	}
}

// namesNumber tells whether a write names the number of a version.
func (w *Write) namesNumber() bool {
	return w.Version != index.MatchAny && w.Version != index.MatchDeleted
}
