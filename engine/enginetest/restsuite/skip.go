package restsuite

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// serverVersion is the version that the suite is run for.
const serverVersion = "7.10.2"

// features are the abilities of this runner, and of the engine it drives, that
// a test may ask for.
var features = []string{
	"allowed_warnings", "arbitrary_key", "catch_unauthorized", "contains", "default_shards", "embedded_stash_key", "headers",
	"no_xpack", "node_selector", "regex", "stash_in_key", "stash_in_path", "transform_and_set", "warnings", "yaml",
}

// parseSkip gives the reason to skip, or nothing when the test can run.
func parseSkip(arg any) (string, error) {
	o, ok := arg.(*object)
	if !ok {
		return "", fmt.Errorf("not an object")
	}
	if v, ok := o.vals["version"]; ok {
		in, err := inRanges(text(v))
		if err != nil {
			return "", err
		}
		if in {
			return "version: " + text(o.vals["reason"]), nil
		}
	}
	wanted, ok := o.vals["features"].([]any)
	if f, isText := o.vals["features"].(string); isText {
		wanted = nil
		for name := range strings.SplitSeq(f, ",") {
			wanted = append(wanted, strings.TrimSpace(name))
		}
	} else if !ok && o.vals["features"] != nil {
		return "", fmt.Errorf("features is neither text nor a list")
	}
	for _, name := range wanted {
		if !slices.Contains(features, text(name)) {
			return "feature: " + text(name), nil
		}
	}
	return "", nil
}

// inRanges tells whether the server's version is in one of the ranges "a - b",
// "a - ", " - b" or "all".
func inRanges(ranges string) (bool, error) {
	for r := range strings.SplitSeq(ranges, ",") {
		if strings.TrimSpace(r) == "all" {
			return true, nil
		}
		from, to, ok := strings.Cut(r, "-")
		if !ok {
			return false, fmt.Errorf("version range %q", r)
		}
		low, err := compareVersion(from, -1)
		if err != nil {
			return false, err
		}
		high, err := compareVersion(to, 1)
		if err != nil {
			return false, err
		}
		if low <= 0 && high >= 0 {
			return true, nil
		}
	}
	return false, nil
}

// compareVersion compares a version with the server's; an empty one is without
// bound on the given side.
func compareVersion(v string, unbound int) (int, error) {
	v = strings.TrimSpace(v)
	if v == "" {
		return unbound, nil
	}
	a, err := versionParts(v)
	if err != nil {
		return 0, err
	}
	b, err := versionParts(serverVersion)
	return slices.Compare(a, b), err
}

func versionParts(v string) ([]int, error) {
	var parts []int
	for _, p := range strings.Split(v, ".") {
		n, err := strconv.Atoi(p)
		if err != nil {
			return nil, fmt.Errorf("version %q", v)
		}
		parts = append(parts, n)
	}
	return parts, nil
}
