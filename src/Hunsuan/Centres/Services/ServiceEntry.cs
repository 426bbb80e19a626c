using Hunsuan.Engines.ThaiText;
using Hunsuan.Hosting;
using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Centres.Services;

/// <summary>A service that an organisation offers, as the directory tells it (รายการบริการในทำเนียบ).</summary>
public sealed class ServiceEntry : IInArea
{
    public const int NameMaxLength = 150, WhatMaxLength = 1000, WordsMaxLength = 1000, ContactMaxLength = 200, LanguagesMaxLength = 100, UnitMaxLength = 40, MostPlaces = 1_000_000,
        SearchKeyMaxLength = NameMaxLength + WhatMaxLength + WordsMaxLength + 2;

    /// <summary>Every entry is looked at again within this time, unless it says sooner.</summary>
    public const int UsualRecheckMonths = 6;

    public required Guid Id { get; init; }

    /// <summary>Whose officers keep the entry right; where the service is given says <see cref="ServedArea"/>.</summary>
    public required string AreaCode { get; set; }

    public required Guid OrganisationId { get; set; }
    public required string Name { get; set; }
    public required string What { get; set; }

    /// <summary>Who may have it, in words.</summary>
    public string? Criteria { get; set; }

    /// <summary>Papers to bring, a line each.</summary>
    public string? Papers { get; set; }

    public string? HowToApply { get; set; }

    /// <summary>What it costs, in words; null where it is not known.</summary>
    public string? Cost { get; set; }

    /// <summary>As <see cref="WeeklyHours"/> writes them; null where it keeps those of its centre, or they are not known.</summary>
    public string? Hours { get; set; }

    public string? Phone { get; set; }
    public string? Line { get; set; }
    public string? Web { get; set; }
    public string? Email { get; set; }

    /// <summary>Codes of <see cref="SpokenLanguage"/> between commas.</summary>
    public string? Languages { get; set; }

    /// <summary>How many can be served at once, of <see cref="CapacityUnit"/>.</summary>
    public int? CapacityMost { get; set; }

    public int? CapacityFree { get; set; }
    public string? CapacityUnit { get; set; }
    public DateOnly? CapacityOn { get; set; }

    /// <summary>The benefit of the catalogue that it gives, by its id.</summary>
    public string? BenefitCode { get; set; }

    public required DateOnly VerifiedOn { get; set; }
    public required Guid VerifiedBy { get; set; }
    public required int RecheckMonths { get; set; }
    public required DateOnly RecheckOn { get; set; }

    /// <summary>The first day on which it is offered no more; null while it is.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>Name and words as <see cref="SkeletonKey"/> leaves them.</summary>
    public required string SearchKey { get; set; }

    public WeeklyHours? OpeningHours => WeeklyHours.Stored(Hours);

    public static string KeyOf(string name, string what, string? criteria) => $"{SkeletonKey.Of(name)}|{SkeletonKey.Of(what)}|{SkeletonKey.Of(criteria ?? "")}";
}

/// <summary>An area that a service is given in (พื้นที่ให้บริการ): the whole country where the code is empty; an empty set serves nobody.</summary>
public sealed class ServedArea
{
    public required Guid ServiceId { get; init; }
    public required string AreaCode { get; init; }
}

/// <summary>A centre at which a service is offered (บริการที่ให้ที่ศูนย์).</summary>
public sealed class ServicePlace
{
    public required Guid ServiceId { get; init; }
    public required Guid CentreId { get; init; }
}

/// <summary>A need that a service meets (ความต้องการที่บริการตอบ), by the id of the <see cref="Need"/>.</summary>
public sealed class MetNeed
{
    public required Guid ServiceId { get; init; }
    public required string Need { get; init; }
}

internal sealed class ServiceEntryMapping :
    IEntityTypeConfiguration<ServiceEntry>, IEntityTypeConfiguration<ServedArea>, IEntityTypeConfiguration<ServicePlace>, IEntityTypeConfiguration<MetNeed>
{
    public void Configure(EntityTypeBuilder<ServiceEntry> builder)
    {
        builder.ToTable("services");
        builder.Property(s => s.Name).HasMaxLength(ServiceEntry.NameMaxLength);
        builder.Property(s => s.What).HasMaxLength(ServiceEntry.WhatMaxLength);
        foreach (var words in new[] { nameof(ServiceEntry.Criteria), nameof(ServiceEntry.Papers), nameof(ServiceEntry.HowToApply), nameof(ServiceEntry.Cost) })
            builder.Property<string?>(words).HasMaxLength(ServiceEntry.WordsMaxLength);
        foreach (var contact in new[] { nameof(ServiceEntry.Phone), nameof(ServiceEntry.Line), nameof(ServiceEntry.Web), nameof(ServiceEntry.Email) })
            builder.Property<string?>(contact).HasMaxLength(ServiceEntry.ContactMaxLength);
        builder.Property(s => s.Hours).HasMaxLength(Centre.HoursMaxLength);
        builder.Property(s => s.Languages).HasMaxLength(ServiceEntry.LanguagesMaxLength);
        builder.Property(s => s.CapacityUnit).HasMaxLength(ServiceEntry.UnitMaxLength);
        builder.Property(s => s.BenefitCode).HasMaxLength(DataFile.IdMaxLength);
        builder.Property(s => s.SearchKey).HasMaxLength(ServiceEntry.SearchKeyMaxLength);
        builder.HasIndex(s => s.AreaCode);
        builder.HasIndex(s => s.RecheckOn);
        builder.HasIndex(s => s.OrganisationId);
    }

    public void Configure(EntityTypeBuilder<ServedArea> builder)
    {
        builder.ToTable("served_areas");
        builder.HasKey(a => new { a.ServiceId, a.AreaCode });
        builder.HasIndex(a => a.AreaCode);
    }

    public void Configure(EntityTypeBuilder<ServicePlace> builder)
    {
        builder.ToTable("service_places");
        builder.HasKey(p => new { p.ServiceId, p.CentreId });
        builder.HasIndex(p => p.CentreId);
    }

    public void Configure(EntityTypeBuilder<MetNeed> builder)
    {
        builder.ToTable("met_needs");
        builder.HasKey(n => new { n.ServiceId, n.Need });
        builder.Property(n => n.Need).HasMaxLength(DataFile.IdMaxLength);
        builder.HasIndex(n => n.Need);
    }
}
