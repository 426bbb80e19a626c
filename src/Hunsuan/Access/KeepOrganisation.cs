using Hunsuan.Data;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;

namespace Hunsuan.Access;

/// <summary>Adds an organisation, or puts its name, kind or area right (เพิ่มหรือแก้ไของค์กร).</summary>
public sealed class KeepOrganisation(HunsuanDb db, Activity activity, CurrentUser by)
{
    public sealed record Input
    {
        public string Name { get; set; } = "";
        public OrganisationKind? Kind { get; set; }

        /// <summary>2, 4, 6 or 8 digits; empty for the whole country.</summary>
        public string AreaCode { get; set; } = "";

        public IEnumerable<Problem> Check(CurrentUser by)
        {
            if (Name.IsBlank) yield return new(nameof(Name), OrganisationTexts.NameRequired);
            if (Name.Length > Organisation.NameMaxLength) yield return new(nameof(Name), OrganisationTexts.NameTooLong.With(Organisation.NameMaxLength));
            if (Kind is null || !Enum.IsDefined(Kind.Value)) yield return new(nameof(Kind), OrganisationTexts.KindRequired);
            if (!by.Covers(AreaCode)) yield return new(nameof(AreaCode), AccessTexts.AreaNotYours);
        }
    }

    /// <param name="id">Null for a new one.</param>
    /// <exception cref="OutOfAreaException">There is no such organisation, or it works outside the administrator's area.</exception>
    public async Task<Result<Organisation>> Run(Guid? id, Input input, CancellationToken stop)
    {
        var organisation = id is null ? null : await db.Organisations.SingleOrDefaultAsync(o => o.Id == id, stop);
        if (id is not null && (organisation is null || !by.Covers(organisation.AreaCode))) throw new OutOfAreaException("organisations");

        var name = input.Name.Trim();
        var problems = input.Check(by).ToList();
        if (await db.Organisations.AnyAsync(o => o.Name == name && o.Id != id, stop)) problems.Add(new(nameof(input.Name), OrganisationTexts.NameTaken));
        if (problems.Count > 0) return problems;

        if (organisation is null) db.Add(organisation = new() { Id = Ids.New(), Name = name, Kind = input.Kind!.Value, AreaCode = input.AreaCode });
        else (organisation.Name, organisation.Kind, organisation.AreaCode) = (name, input.Kind!.Value, input.AreaCode);
        await activity.Save(id is null ? ActivityKind.OrganisationAdded : ActivityKind.OrganisationChanged, stop);
        return organisation;
    }
}
