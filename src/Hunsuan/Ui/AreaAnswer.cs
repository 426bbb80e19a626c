using Hunsuan.Access;
using Hunsuan.Shared;

namespace Hunsuan.Ui;

/// <summary>Which area a typed name means, or what is to be put right (พื้นที่ที่ผู้ใช้ตอบ).</summary>
public static class AreaAnswer
{
    extension(AreaInput? input)
    {
        /// <summary>Areas that may be meant: those of the user where there are any, otherwise all; only the chosen one after a choice.</summary>
        /// <param name="leastDigits">6 where a province or district says too little.</param>
        /// <param name="within">Null where any area of the country will do.</param>
        public IReadOnlyList<string> AreasMeant(IAreaNames names, int leastDigits, CurrentUser? within)
        {
            if (input?.Typed.Known is not { } typed) return [];
            if (input.Chosen is { } chosen && chosen.Length >= leastDigits && names.FullName(chosen) is not null) return [chosen];

            var found = names.CodesOf(typed).Where(code => code.Length >= leastDigits).ToList();
            return within is not null && found.Where(within.Covers).ToList() is { Count: > 0 } own ? own : found;
        }

        /// <summary>The code of the one area that is meant.</summary>
        /// <param name="outside">What to say of an area that is not the user's.</param>
        public Result<string> Area(string field, IAreaNames names, int leastDigits = 0, CurrentUser? within = null, Text? outside = null)
        {
            if (input is null || input.IsBlank) return new Problem(field, AreaFieldTexts.Required);
            var meant = input.AreasMeant(names, leastDigits, within);
            if (meant.Count == 0) return new Problem(field, AreaFieldTexts.Unknown.With(input.Typed!.Trim()));
            if (within?.Covers(meant[0]) is false) return new Problem(field, outside ?? AreaFieldTexts.Outside);
            return meant is [var only] ? only : new Problem(field, AreaFieldTexts.ChooseOne.With(meant.Count));
        }
    }
}
