package mapping

import (
	"time"

	"github.com/dlclark/regexp2/v2"

	"esconsole/engine/eserr"
)

// regexTimeout bounds the work on one match: a pattern can explode.
const regexTimeout = time.Second

// compileRegex compiles a Java regular expression that has to match a whole text.
func compileRegex(pattern string) (*regexp2.Regexp, *eserr.Error) {
	re, err := regexp2.Compile("\\A(?:"+pattern+")\\z", regexp2.RE2|regexp2.None)
	if err != nil {
		return nil, foreign(400, "pattern_syntax_exception", "%s", err.Error())
	}
	re.MatchTimeout = regexTimeout
	return re, nil
}
