package document

import (
	"esconsole/engine/cluster"
	"esconsole/engine/eserr"
)

// checkPipeline refuses a write that an ingest pipeline is to change: there are
// none yet, so none of that name exists.
func (s *Service) checkPipeline(w *Write) error {
	if name := s.pipeline(w); name != NoPipeline {
		return eserr.IllegalArgument("pipeline with id [" + name + "] does not exist")
	}
	return nil
}

// pipeline is the first ingest pipeline that a document goes through: the
// request's or else the index's default one, then the index's final one.
func (s *Service) pipeline(w *Write) string {
	var ix *cluster.Index
	if found, err := s.Node.State().WriteIndex(w.Index); err == nil {
		ix = found
	}
	switch {
	case w.Pipeline == nil && ix == nil:
		return NoPipeline
	case w.Pipeline != nil:
		if *w.Pipeline != NoPipeline {
			return *w.Pipeline
		}
	default:
		if name, ok := ix.Settings.Get("index.default_pipeline"); ok && name != NoPipeline {
			return name
		}
	}
	if ix != nil {
		if name, ok := ix.Settings.Get("index.final_pipeline"); ok {
			return name
		}
	}
	return NoPipeline
}
