package copse_test

import data.copse
import rego.v1

later := "2200-01-01T00:00:00Z"

policy := {"required": {"4": ["implemented"]}, "bases": ["observed"]}

check := {"id": "a.b", "level": "required", "result": "met", "basis": "observed"}

statement := {
	"predicateType": "https://w3id.org/copse/principle-evidence/v1",
	"predicate": {
		"principle": {"id": 4},
		"status": "implemented",
		"expires": later,
		"checks": [check],
		"contradictions": [],
	},
}

rows := [{"principle": number, "status": "implemented"} | some number in numbers.range(1, 14)]

roll_up := {
	"predicateType": "https://in-toto.io/attestation/svr/v0.2",
	"predicate": {"https://w3id.org/copse/summary/v1": {"expires": later, "statements": rows}},
}

changed(path, value) := json.patch(statement, [{"op": "replace", "path": path, "value": value}])

of(path, value) := json.patch(roll_up, [{"op": "replace", "path": path, "value": value}])

codes(given, asked) := found if {
	found := {denial.code | some denial in copse.deny} with input as given with data.uk_sscop as asked
}

test_good_statement if codes(statement, policy) == set()

test_good_roll_up if codes(roll_up, policy) == set()

test_other_principle_is_not_asked_for if codes(changed("/predicate/principle/id", 9), policy) == set()

test_other_type if codes(changed("/predicateType", "https://slsa.dev/provenance/v1"), policy) == {
	"copse.known_statement",
	"copse.in_time",
}

test_nothing if codes({}, policy) == {"copse.known_statement", "copse.in_time"}

test_status if codes(changed("/predicate/status", "partially_implemented"), policy) == {"copse.accepted_status"}

test_no_status if codes(json.patch(statement, [{"op": "remove", "path": "/predicate/status"}]), policy) == {"copse.accepted_status"}

test_word_of_the_vendor if codes(changed("/predicate/checks/0/basis", "attested"), policy) == {"copse.accepted_basis"}

test_no_basis if codes(json.patch(statement, [{"op": "remove", "path": "/predicate/checks/0/basis"}]), policy) == {"copse.accepted_basis"}

test_no_bases_asked if codes(statement, {"required": {"4": ["implemented"]}}) == {"copse.accepted_basis"}

test_word_of_the_vendor_is_accepted if {
	accepting := json.patch(policy, [{"op": "replace", "path": "/bases", "value": ["observed", "attested"]}])
	codes(changed("/predicate/checks/0/basis", "attested"), accepting) == set()
}

test_not_applicable if {
	asked := {"required": {"4": ["not_applicable"]}, "bases": ["observed"]}
	codes(changed("/predicate/status", "not_applicable"), asked) == {"copse.accepted_basis"}
}

test_contradiction if {
	against := [{"check": "a.b", "message": "It is not."}]
	codes(changed("/predicate/contradictions", against), policy) == {"copse.no_contradiction"}
}

test_expired if codes(changed("/predicate/expires", "2020-01-01T00:00:00.000Z"), policy) == {"copse.in_time"}

test_no_date if codes(changed("/predicate/expires", "soon"), policy) == {"copse.in_time"}

test_time_of_the_policy if {
	early := {denial.code | some denial in copse.deny} with input as changed("/predicate/expires", "2020-01-01T00:00:00.000Z")
		with data.uk_sscop as policy
		with data.config.policy.when_ns as time.parse_rfc3339_ns("2019-12-31T00:00:00Z")
	early == set()
}

test_roll_up_lacks_one if codes(
	of("/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements", array.slice(rows, 0, 13)),
	policy,
) == {"copse.roll_up"}

test_roll_up_status if codes(
	of("/predicate/https:~1~1w3id.org~1copse~1summary~1v1/statements/3/status", "not_implemented"),
	policy,
) == {"copse.roll_up"}

test_policy_that_asks_for_nothing if codes(statement, {"required": {}, "bases": ["observed"]}) == {"copse.asks"}

test_no_policy if "copse.asks" in codes(statement, {})
