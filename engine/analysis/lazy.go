package analysis

import (
	"sync"

	"esconsole/engine/settings"
)

// Lazy is a registry that is built when it is first asked for.
type Lazy struct {
	settings settings.Settings
	opts     Options
	once     sync.Once
	registry *Registry
}

// Later promises the registry of settings that are valid.
func Later(s settings.Settings, o Options) *Lazy { return &Lazy{settings: s, opts: o} }

// Registry builds the registry, or gives the one that was built. Settings that
// turn out to be wrong leave what is built in.
func (l *Lazy) Registry() *Registry {
	l.once.Do(func() {
		r, err := New(l.settings, l.opts)
		if err != nil {
			r, _ = New(nil, l.opts)
		}
		l.registry = r
	})
	return l.registry
}
