package query

import (
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/lucene"
)

// setRewrite sets the rewrite method of a query for many terms. "" leaves it.
//
// Server: org.elasticsearch.index.query.support.QueryParsers.parseRewriteMethod.
func setRewrite(q *lucene.MultiTerm, name string) error {
	switch name {
	case "":
		return nil
	case "constant_score":
		q.Method = lucene.ConstantScoreRewrite
		return nil
	case "scoring_boolean":
		q.Method = lucene.ScoringBoolean
		return nil
	case "constant_score_boolean":
		q.Method = lucene.ConstantScoreBoolean
		return nil
	}
	i := strings.IndexAny(name, "0123456789")
	if i >= 0 {
		size, err := parseInt(name[i:])
		if err != nil {
			return err
		}
		q.Size = size
		switch name[:i] {
		case "top_terms_":
			q.Method = lucene.TopTerms
			return nil
		case "top_terms_boost_":
			q.Method = lucene.TopTermsBoost
			return nil
		case "top_terms_blended_freqs_":
			q.Method = lucene.TopTermsBlended
			return nil
		}
	}
	return eserr.IllegalArgument("Failed to parse rewrite_method [%s]", name)
}
