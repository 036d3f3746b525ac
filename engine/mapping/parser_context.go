package mapping

import (
	"fmt"
	"slices"
)

// parserContext is what reading a definition depends on.
type parserContext struct {
	opts         *Options
	rules        *rules
	inMultiField bool
	dateFormat   string // of a date that dynamic mapping has recognised; "" otherwise
	warnings     *warnings
}

// warnings are deprecation warnings, each once.
type warnings struct{ texts []string }

func (c *parserContext) warn(format string, args ...any) {
	if c.warnings == nil {
		return
	}
	if text := fmt.Sprintf(format, args...); !slices.Contains(c.warnings.texts, text) {
		c.warnings.texts = append(c.warnings.texts, text)
	}
}

func (c *parserContext) knowsType(name string) bool {
	return name == "object" || name == "nested" || name == "alias" || c.kind(name) != nil
}
