using Hunsuan.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hunsuan.Referrals.Desks;

/// <summary>Where an organisation takes in what others refer to it (หน่วยรับเรื่องต่อ): a referral goes to a desk, never to a person.</summary>
public sealed class Desk : IInArea
{
    public const int NameMaxLength = 150, PhoneMaxLength = 200, MostAnswerDays = 30;

    /// <summary>Working days within which a desk answers, unless it says otherwise; a suggestion, no rule was found.</summary>
    public const int SuggestedAnswerDays = 3;

    /// <summary>Working days within which it answers what is urgent; a suggestion.</summary>
    public const int UrgentAnswerDays = 1;

    public required Guid Id { get; init; }
    public required Guid OrganisationId { get; init; }

    /// <summary>Where it works, and whose officers keep it right.</summary>
    public required string AreaCode { get; set; }

    public required string Name { get; set; }
    public string? Phone { get; set; }
    public required int AnswerDays { get; set; }

    /// <summary>The first day on which nothing is referred to it any more; null while it works.</summary>
    public DateOnly? EndedOn { get; set; }
}

/// <summary>A service of the directory that is asked for at a desk (บริการของหน่วยรับเรื่อง).</summary>
public sealed class DeskOffer
{
    public required Guid DeskId { get; init; }
    public required Guid ServiceId { get; init; }
}

/// <summary>A user who works at a desk, for a time (ผู้ปฏิบัติงานของหน่วยรับเรื่อง), and sees what is referred to it.</summary>
public sealed class DeskMember : IInArea
{
    public required Guid Id { get; init; }
    public required Guid DeskId { get; init; }

    /// <summary>That of the desk.</summary>
    public required string AreaCode { get; set; }

    public required Guid UserId { get; init; }
    public required DateOnly From { get; init; }

    /// <summary>The day on which it was ended; null while it goes on.</summary>
    public DateOnly? Until { get; set; }
}

internal sealed class DeskMapping : IEntityTypeConfiguration<Desk>, IEntityTypeConfiguration<DeskOffer>, IEntityTypeConfiguration<DeskMember>
{
    public void Configure(EntityTypeBuilder<Desk> builder)
    {
        builder.ToTable("desks");
        builder.Property(d => d.Name).HasMaxLength(Desk.NameMaxLength);
        builder.Property(d => d.Phone).HasMaxLength(Desk.PhoneMaxLength);
        builder.HasIndex(d => d.AreaCode);
        builder.HasIndex(d => new { d.OrganisationId, d.Name }).IsUnique();
    }

    public void Configure(EntityTypeBuilder<DeskOffer> builder)
    {
        builder.ToTable("desk_offers");
        builder.HasKey(s => new { s.DeskId, s.ServiceId });
        builder.HasIndex(s => s.ServiceId);
    }

    public void Configure(EntityTypeBuilder<DeskMember> builder)
    {
        builder.ToTable("desk_members");
        builder.HasIndex(m => m.UserId);
        builder.HasIndex(m => new { m.DeskId, m.UserId }, "IX_desk_members_at_work").IsUnique().HasFilter("until IS NULL");
    }
}
