namespace InternAssistant.Knowledge.Facts;

/// <summary>What words are about, as far as facts for interns go: the start, the pay, the rent, the letters.</summary>
internal static class Topics
{
    private static readonly WordTable Words = new(
        "published: published posted publication advertised posting_date date_posted",
        "updated: updated update revised touched modified",
        "founded: founded established founding foundation set_up",
        "closure: closed shut", "deadline: deadline deadlines closing close closes cutoff due apply_by applications_by by_the",
        "open: open opens opening opened",
        "apply: apply applying application applications applicant applicants applies",
        "start: start starts started starting begin begins beginning commence commences first_day first_working joins joining onboarding kickoff",
        "end: end ends ending finish finishes conclude concludes last_day last_working final_day completion",
        "decision: decision decisions result results outcome outcomes notified notification hear announced announcement inform informed",
        "offer: offer offers accept acceptance accepted",
        "interview: interview interviews interviewed shortlisted",
        "letter: letter letters reference references recommendation recommendations referee referees",
        "report: report reports abstract reflection thesis dissertation",
        "talk: talk talks presentation presentations present symposium poster posters colloquium seminar seminars showcase",
        "visa: visa visas permit permits immigration sponsorship",
        "housing: housing accommodation rent rental hostel dormitory residence lodging studio studios flat flats apartment guesthouse dorm",
        "room: room rooms bed beds",
        "travel: travel journey journeys ticket tickets train flight flights fare fares commute commuting bus tram taxi shuttle mileage",
        "relocation: relocation moving relocate removal",
        "food: lunch lunches meal meals canteen menu voucher vouchers dinner breakfast catering",
        "pay: pay paid pays salary salaries stipend stipends wage wages earn earns remuneration compensation bursary payment grant rate",
        "allowance: allowance allowances supplement supplements bonus subsidy extra top-up contribution",
        "refund: refund refunded refunds reimburse reimbursed reimbursement reimburses claim claims",
        "fee: fee fees cost costs price charge charged charges costing",
        "deposit: deposit deposits",
        "prize: prize prizes award awards",
        "budget: budget supplies materials consumables",
        "leave: leave holiday holidays vacation vacations absence",
        "notice: notice cancel cancellation terminate termination withdraw",
        "experience: experience",
        "extension: extend extended extension extends prolonged",
        "length: last lasts lasted lasting duration length long run runs running stay",
        "hours: working_time hours hour working workload full-time",
        "response: reply answer answers respond response answered feedback",
        "insurance: insurance insured coverage",
        "tax: tax taxes taxed withheld",
        "phone: phone telephone tel call phones mobile cell hotline",
        "fax: fax",
        "email: email e-mail mail",
        "visit: visit visits visitors tour",
        "parking: parking park car cars",
        "bicycle: bicycle bicycles bike bikes cycle",
        "laptop: laptop laptops equipment computer",
        "key: key keys badge fob card",
        "training: training course courses induction lecture lectures workshop workshops lesson",
        "embargo: embargo nda confidentiality",
        "enrol: register registration enrol enrolled enrolment");

    /// <summary>What a word in lower case is about; null for words that could be about anything.</summary>
    public static string? Of(string word) => word is "posting" or "postings" or "post" or "house" or "houses" ? null : Words[word];

    /// <summary>What the words of a stretch of a statement are about, in order, each once, values left out.</summary>
    public static List<string> Of(StatementTokens tokens, int first, int last)
    {
        var topics = new List<string>();

        for (var i = Math.Max(0, first); i <= last && i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && !tokens.IsTaken(i) && !(tokens[i].Is("computer") && tokens[i + 1].Is("science")) && (Pair(tokens, i) ?? Of(tokens[i].Lower)) is { } topic && !topics.Contains(topic))
            {
                topics.Add(topic);
            }
        }

        return topics;
    }

    private static string? Pair(StatementTokens tokens, int index) =>
        tokens[index].Lower is "apply" or "applications" or "first" or "last" or "final" or "working" or "posting" or "date" or "set" && tokens[index + 1].Kind == TokenKind.Word ? Words[tokens[index].Lower + " " + tokens[index + 1].Lower]
        : tokens[index].Is("e") && tokens[index + 1].Is("-") && tokens[index + 2].Is("mail") ? "email" : null;
}
