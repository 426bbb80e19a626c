using Hunsuan.Data;
using Hunsuan.Shared;
using Hunsuan.Ui;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access.Outside;

/// <summary>Which roles, for which areas, a provider's claims give by the rules of its file (บทบาทที่ได้จากกฎ).</summary>
internal sealed class OutsideRules(HunsuanDb db, RoleBook roles, IAreaNames areas)
{
    public sealed record Given(string Role, string AreaCode, Guid? Organisation);

    /// <summary>Province, district, sub-district or village digits of an area that is known here.</summary>
    public static bool IsKnown(string code, IAreaNames areas) => code.Length is 2 or 4 or 6 or 8 && code.All(char.IsAsciiDigit) && areas.FullName(code) is not null;

    /// <summary>Each role and area once; none where no rule fits. One that is not known here refuses all.</summary>
    public async Task<Result<Given[]>> Of(OutsideProvider provider, OutsideClaims claims, CancellationToken stop)
    {
        var given = new List<Given>();
        foreach (var rule in provider.Rules.Where(r => claims.Match(r.When)))
        {
            var codes = rule.AreasClaim is { } claim ? claims.Values(claim) : rule.Areas;
            if (roles.Find(rule.Role) is null) return new Problem(null, OutsideTexts.RoleUnknown.With(provider.Name, rule.Role));
            // The whole country stands in the file alone: a claim that is empty must not open it.
            if (rule.AreasClaim is not null && codes.FirstOrDefault(code => !IsKnown(code, areas)) is { } unknown)
                return new Problem(null, OutsideTexts.AreaUnknown.With(provider.Name, unknown));
            if (rule.Organisation is { } id && !await db.Organisations.AnyAsync(o => o.Id == id, stop))
                return new Problem(null, OutsideTexts.OrganisationUnknown.With(provider.Name));
            given.AddRange(codes.Select(code => new Given(rule.Role, code, rule.Organisation)));
        }

        return given.Distinct().ToArray();
    }
}
