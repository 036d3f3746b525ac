package eserr

// NotImplemented says that the server has something which is not here yet: 501.
// It is the one error that no server gives.
func NotImplemented(what string) *Error {
	return New(501, "not_implemented_exception", what+" is not supported by this engine")
}
