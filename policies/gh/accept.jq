# Reads what `gh attestation verify --format json` prints and a policy (--slurpfile policy policy.json).
# Prints what the policy asks for and does not find, then whether it is met: `jq -e` ends with 1 where it is not.
def kind: "https://w3id.org/copse/principle-evidence/v1";
def instant: sub("\\.[0-9]+Z$"; "Z") | fromdateiso8601;

$policy[0] as $policy
| [ .[].verificationResult.statement | select(.predicateType == kind) | .predicate ] as $found
| [ $policy.required | to_entries[] | . as $wanted
    | [ $found[] | select(.principle.id == ($wanted.key | tonumber)) ] as $of
    | if ($of | length) == 0 then "principle \($wanted.key): no statement was verified"
      else
        $of[]
        | . as $one
        | ( if ($wanted.value | index($one.status)) == null
              then "principle \($wanted.key) is \($one.status)" else empty end ),
          ( if ($one.expires | instant) < now
              then "principle \($wanted.key): the statement expired on \($one.expires)" else empty end ),
          ( if $one.status == "not_applicable" and (($policy.bases | index("attested")) == null)
              then "principle \($wanted.key): the vendor alone says that it does not apply" else empty end ),
          ( $one.checks[]
            | select(.level == "required" and .result == "met")
            | select(.basis as $basis | ($policy.bases | index($basis)) == null)
            | "principle \($wanted.key) rests on \(.id) (\(.basis))" ),
          ( $one.contradictions[] | "principle \($wanted.key), \(.check): what was seen contradicts the vendor" )
      end ] as $unmet
| { met: (($unmet | length) == 0 and ($policy.required | length) > 0), unmet: $unmet }
| ., .met
