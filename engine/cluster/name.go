package cluster

import (
	"fmt"
	"strings"

	"esconsole/engine/eserr"
)

// MaxNameBytes is how long the name of an index or an alias may be.
const MaxNameBytes = 255

// invalidFileChars are the characters that no name may hold, listed in the
// order in which the server lists them.
const invalidFileChars = ` "*\<|,>/?`

// invalidAliasName is the error for a name that no alias can have.
func invalidAliasName(name, why string) *eserr.Error {
	return eserr.New(400, "invalid_alias_name_exception", "Invalid alias name ["+name+"]: "+why)
}

// checkName checks what indices and aliases have in common. colons tells that
// they may have colons.
//
// Server: MetadataCreateIndexService.validateIndexOrAliasName.
func checkName(name string, colons bool, invalid func(name, why string) *eserr.Error) *eserr.Error {
	switch {
	case strings.ContainsAny(name, invalidFileChars):
		return invalid(name, "must not contain the following characters ["+strings.Join(strings.Split(invalidFileChars, ""), ", ")+"]")
	case strings.Contains(name, "#"):
		return invalid(name, "must not contain '#'")
	case strings.Contains(name, ":") && !colons:
		return invalid(name, "must not contain ':'")
	case strings.HasPrefix(name, "_"), strings.HasPrefix(name, "-"), strings.HasPrefix(name, "+"):
		return invalid(name, "must not start with '_', '-', or '+'")
	case len(name) > MaxNameBytes:
		return invalid(name, fmt.Sprintf("index name is too long, (%d > %d)", len(name), MaxNameBytes))
	case name == ".", name == "..":
		return invalid(name, "must not be '.' or '..'")
	}
	return nil
}

// CheckNewIndexName tells why an index of that name can't be made; nil if it can.
func (s *State) CheckNewIndexName(name string) error {
	if err := checkName(name, s.ColonNames, eserr.InvalidIndexName); err != nil {
		return err
	}
	if strings.ToLower(name) != name {
		return eserr.InvalidIndexName(name, "must be lowercase")
	}
	if ix, ok := s.Lookup(name); ok {
		return eserr.IndexAlreadyExists(ix.Name, ix.UUID)
	}
	if s.IsAlias(name) {
		return eserr.InvalidIndexName(name, "already exists as alias")
	}
	return nil
}

// CheckAlias tells why an alias can't be put on an index; nil if it can.
//
// Server: AliasValidator.
func (s *State) CheckAlias(a *Alias) error {
	if err := a.Check(); err != nil {
		return err
	}
	if ix, ok := s.Lookup(a.Name); ok {
		return eserr.New(400, "invalid_alias_name_exception",
			"Invalid alias name ["+a.Name+"], an index exists with the same name as the alias").InIndex(ix.Name, ix.UUID)
	}
	return nil
}

// Check tells what is wrong with an alias whatever the index is; nil if nothing.
func (a *Alias) Check() error {
	if strings.TrimSpace(a.Name) == "" {
		return eserr.IllegalArgument("alias name is required")
	}
	if err := checkName(a.Name, false, invalidAliasName); err != nil {
		return err
	}
	if strings.Contains(a.IndexRouting, ",") {
		return eserr.IllegalArgument("alias [%s] has several index routing values associated with it", a.Name)
	}
	return nil
}
